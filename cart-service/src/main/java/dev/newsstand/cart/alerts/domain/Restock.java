package dev.newsstand.cart.alerts.domain;

import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.stock.domain.StockChange;
import java.util.Comparator;
import java.util.List;

/**
 * Units that came, and how many of those in line were told of them.
 *
 * @param id counts restocks in the order in which they happened
 */
public record Restock(long id, Sku sku, long units, long told) {

    public Restock {
        if (units < 1 || told < 0) {
            throw new IllegalArgumentException(told + " told of " + units + " units");
        }
    }

    /**
     * The units that a change brought: all that are free where there were none, whether they arrived or were let go by a
     * checkout; otherwise those that arrived. 0 where it was no restock.
     */
    public static long unitsOf(StockChange change) {
        long free = change.after().free();
        if (change.before().free() == 0) {
            return free;
        }
        long arrived = change.after().onHand() - change.before().onHand();
        return Math.clamp(arrived, 0, free);
    }

    /**
     * Who is told now, of some of a line: the first by place, no more in all than the factor allows for the units of the
     * restock, and no more at once than it allows for those still free.
     */
    public List<Alert> tells(List<Alert> line, long free, Factor factor) {
        long most = Math.clamp(factor.times(units) - told, 0, factor.times(free));
        return line.stream()
                .filter(alert -> alert.status() == Alert.Status.WAITING)
                .sorted(Comparator.comparing(Alert::place))
                .limit(most)
                .toList();
    }

    public Restock andTold(int more) {
        return new Restock(id, sku, units, told + more);
    }
}
