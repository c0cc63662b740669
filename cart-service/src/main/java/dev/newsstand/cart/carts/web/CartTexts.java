package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.domain.Recent;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of carts, in UTF-8: that of a long one is remembered for as long as the cart is the very same. */
@Component
class CartTexts {

    private static final int MOST_REMEMBERED = 32;

    private final Recent<UUID, Written> recent = new Recent<>(MOST_REMEMBERED);
    private final JsonMapper mapper;

    CartTexts(JsonMapper mapper) {
        this.mapper = mapper;
    }

    private record Written(Cart cart, byte[] text) {

        @SuppressWarnings("ReferenceEquality") // comparing hundreds of lines would cost what is to be saved
        boolean isOf(Cart other) {
            return cart == other;
        }
    }

    byte[] of(Cart cart) {
        return cart.isLong() ? ofLong(Objects.requireNonNull(cart.id()), cart) : written(cart);
    }

    private byte[] ofLong(UUID id, Cart cart) {
        Written last = recent.get(id);
        if (last != null && last.isOf(cart)) {
            return last.text();
        }
        byte[] text = written(cart);
        recent.put(id, new Written(cart, text));
        return text;
    }

    private byte[] written(Cart cart) {
        return mapper.writeValueAsBytes(CartJson.of(cart));
    }
}
