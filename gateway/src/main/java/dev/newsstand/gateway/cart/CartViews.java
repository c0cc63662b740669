package dev.newsstand.gateway.cart;

import dev.newsstand.gateway.cart.CartJson.LineJson;
import dev.newsstand.gateway.cart.CartJson.NoticeJson;
import dev.newsstand.gateway.view.CartLineView;
import dev.newsstand.gateway.view.CartNotice;
import dev.newsstand.gateway.view.CartView;
import dev.newsstand.gateway.view.Variant;
import dev.newsstand.gateway.wire.MoneyJson;
import dev.newsstand.gateway.wire.PictureJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cart as cart-service tells it, made into what the page and the drawer show. */
final class CartViews {

    private CartViews() {}

    static CartView cart(CartJson cart) {
        return new CartView(
                cart.version(),
                orEmpty(cart.lines()).stream().map(CartViews::line).toList(),
                cart.itemCount(),
                cart.totals() == null || orEmpty(cart.lines()).isEmpty()
                        ? null
                        : MoneyJson.text(cart.totals().subtotal()),
                List.of());
    }

    private static CartLineView line(LineJson line) {
        return new CartLineView(
                line.id(),
                line.title(),
                line.variant(),
                line.handle() == null ? null : "/products/" + line.handle(),
                PictureJson.view(line.image()),
                line.quantity(),
                Variant.MOST,
                line.unitPrice().text(),
                line.lineTotal().text(),
                orEmpty(line.notices()).stream().map(CartViews::notice).toList());
    }

    private static CartNotice notice(NoticeJson notice) {
        return CartNotice.told(
                switch (notice.code() == null ? "" : notice.code()) {
                    case "price-changed" -> "The price has changed since you added this.";
                    case "insufficient-stock", "stock-changed" -> "There are fewer left than you have here.";
                    case "sold-out" -> "This has sold out since you added it.";
                    case "withdrawn", "not-offered" -> "This is no longer in the shop.";
                    default -> "This has changed since you added it.";
                });
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
