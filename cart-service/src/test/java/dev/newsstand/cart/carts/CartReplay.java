package dev.newsstand.cart.carts;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartChange;
import dev.newsstand.cart.carts.domain.CartChange.State;
import dev.newsstand.cart.carts.domain.Line;
import dev.newsstand.cart.carts.domain.Properties;
import dev.newsstand.cart.pricing.domain.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a cart holds, as its history tells it. */
record CartReplay(long version, Map<UUID, Held> lines, CartChange.Described described) {

    record Held(String sku, Properties properties, State state) {}

    private static final CartReplay NOTHING =
            new CartReplay(0, Map.of(), new CartChange.Described(null, Properties.NONE, List.of()));

    static CartReplay of(List<CartChange> changes) {
        CartReplay replay = NOTHING;
        for (CartChange change : changes) {
            replay = replay.after(change);
        }
        return replay;
    }

    static CartReplay of(Cart cart) {
        Map<UUID, Held> lines = new HashMap<>();
        for (Line line : cart.lines()) {
            State state = new State(line.quantity(), line.agreedPrice().amount(), line.source());
            lines.put(line.id(), new Held(line.sku().value(), line.properties(), state));
        }
        List<String> codes = cart.rules().codes().stream().map(Code::value).toList();
        return new CartReplay(cart.version(), lines, new CartChange.Described(cart.note(), cart.attributes(), codes));
    }

    /** What is the same whatever its version. */
    CartReplay atVersion(long other) {
        return new CartReplay(other, lines, described);
    }

    private CartReplay after(CartChange change) {
        Map<UUID, Held> next = new HashMap<>(lines);
        change.lines().forEach(line -> {
            if (line.after() == null) {
                next.remove(line.line());
            } else {
                next.put(line.line(), new Held(line.sku(), line.properties(), line.after()));
            }
        });
        return new CartReplay(change.version(), next, change.after() == null ? described : change.after());
    }
}
