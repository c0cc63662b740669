package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.domain.Item;
import dev.newsstand.cart.carts.domain.Line;
import dev.newsstand.cart.carts.domain.Properties;
import dev.newsstand.cart.carts.domain.Source;
import dev.newsstand.cart.carts.web.AddRequest.ItemRequest;
import dev.newsstand.cart.carts.web.AddRequest.SourceRequest;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns the body of an add into items, or says everything that is wrong with it. */
final class Items {

    private final List<Item> items = new ArrayList<>();
    private Problem problem = Problem.of(Problems.VALIDATION).detail("The items cannot be added as they are.");

    private Items() {}

    static List<Item> of(AddRequest request) {
        Items read = new Items();
        read.all(request.items() == null ? List.of() : request.items());
        if (!read.problem.errors().isEmpty()) {
            throw new Refused(read.problem);
        }
        return read.items;
    }

    private void all(List<@Nullable ItemRequest> requested) {
        if (requested.isEmpty() || requested.size() > Item.MAX_ITEMS) {
            wrong("/items", "From 1 to " + Item.MAX_ITEMS + " items.");
            return;
        }
        for (int position = 0; position < requested.size(); position++) {
            ItemRequest item = requested.get(position);
            if (item == null) {
                wrong("/items/" + position, "An item is an object.");
            } else {
                one("/items/" + position, item);
            }
        }
    }

    private void one(String pointer, ItemRequest item) {
        Sku sku = item.sku() == null ? null : Sku.of(item.sku()).orElse(null);
        if (sku == null) {
            wrong(pointer + "/sku", "A SKU is text of 1 to " + Sku.MAX_LENGTH + " characters.");
        }
        long quantity = item.quantity() == null ? 0 : item.quantity();
        boolean counts = quantity >= 1 && quantity <= Line.MAX_QUANTITY;
        if (!counts) {
            wrong(pointer + "/quantity", "A whole number from 1 to " + Line.MAX_QUANTITY + ".");
        }
        Properties properties = PairsRequest.read(pointer + "/properties", item.properties(), this::wrong);
        Source source = source(pointer + "/source", item.source());
        if (sku != null && counts && properties != null) {
            items.add(new Item(UUID.randomUUID(), sku, Math.toIntExact(quantity), properties, source));
        }
    }

    private @Nullable Source source(String pointer, @Nullable SourceRequest source) {
        if (source == null) {
            return null;
        }
        try {
            return new Source(UUID.fromString(String.valueOf(source.article())), source.version());
        } catch (IllegalArgumentException none) {
            wrong(pointer + "/article", "The id of a story.");
            return null;
        }
    }

    private void wrong(String pointer, String what) {
        problem = problem.at(pointer, what);
    }
}
