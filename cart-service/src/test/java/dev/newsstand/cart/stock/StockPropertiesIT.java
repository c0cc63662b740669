package dev.newsstand.cart.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Invariant: 0 <= held <= onHand; sold + held + free = received; what has expired is free at once, swept or not. */
class StockPropertiesIT {

    private static final List<UUID> CARTS = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    /** What can happen to stock. */
    enum Deed {
        HOLD,
        RUN_OUT,
        RELEASE,
        SELL,
        SET,
        SWEEP,
        RECOUNT
    }

    record Step(Deed deed, int cart, int quantity) {}

    /** What the levels have to be. */
    private static final class Model {

        private long received;
        private long sold;
        private final Map<UUID, Integer> live = new HashMap<>();

        long onHand() {
            return received - sold;
        }

        long held() {
            return live.values().stream().mapToLong(Integer::longValue).sum();
        }

        boolean canHold(UUID cart, int quantity) {
            return held() - live.getOrDefault(cart, 0) + quantity <= onHand();
        }
    }

    @Property(tries = 150)
    void levelsAreThoseOfTheModelAfterEveryStep(@ForAll boolean drop, @ForAll("steps") List<Step> steps)
            throws SQLException {
        try (StockTables stock = new StockTables()) {
            Model model = new Model();
            model.received = 6;
            String sku = stock.sku(drop, model.received);
            boolean byUnit = drop;
            for (Step step : steps) {
                if (step.deed == Deed.RECOUNT) {
                    byUnit = !byUnit;
                    stock.count(sku, byUnit);
                } else {
                    take(step, stock, sku, model);
                }
                assertThat(stock.level(sku)).as("after %s", step).isEqualTo(model.onHand() + ", " + model.held());
                assertThat(stock.onHandByHistory(sku)).isEqualTo(model.onHand());
                assertThat(stock.heldByHistory(sku)).isEqualTo(stock.booked(sku));
            }
            CARTS.forEach(cart -> release(stock, cart));
        }
    }

    private static void take(Step step, StockTables stock, String sku, Model model) throws SQLException {
        UUID cart = CARTS.get(step.cart);
        Integer held = model.live.get(cart);
        switch (step.deed) {
            case HOLD -> {
                boolean possible = model.canHold(cart, step.quantity);
                assertThat(stock.hold(cart, sku, step.quantity)).isEqualTo(possible);
                if (possible) {
                    model.live.put(cart, step.quantity);
                }
            }
            case RUN_OUT -> {
                stock.runOut(cart);
                model.live.remove(cart);
            }
            case RELEASE -> {
                stock.release(cart);
                model.live.remove(cart);
            }
            case SELL -> {
                assertThat(stock.keep(cart, sku, 1)).isEqualTo(held != null);
                if (held != null) {
                    stock.sell(cart, sku, held);
                    model.live.remove(cart);
                    model.sold += held;
                }
            }
            case SET -> {
                boolean possible = step.quantity * 3L >= model.held();
                assertThat(stock.set(sku, step.quantity * 3L)).isEqualTo(possible);
                if (possible) {
                    model.received = model.sold + step.quantity * 3L;
                }
            }
            case SWEEP, RECOUNT -> stock.sweep();
        }
    }

    private static void release(StockTables stock, UUID cart) {
        try {
            stock.release(cart);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Deed> deeds = Arbitraries.frequency(
                Tuple.of(6, Deed.HOLD),
                Tuple.of(2, Deed.RUN_OUT),
                Tuple.of(1, Deed.RELEASE),
                Tuple.of(2, Deed.SELL),
                Tuple.of(1, Deed.SET),
                Tuple.of(1, Deed.SWEEP),
                Tuple.of(1, Deed.RECOUNT));
        return Combinators.combine(
                        deeds,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 4))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }
}
