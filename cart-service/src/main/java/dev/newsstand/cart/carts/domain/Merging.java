package dev.newsstand.cart.carts.domain;

import dev.newsstand.cart.carts.domain.Merge.Capped;
import dev.newsstand.cart.carts.domain.Merge.Reason;
import dev.newsstand.cart.domain.Sku;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works out how much of another cart a cart can take: SKU by SKU, as much as rule and stock allow. */
final class Merging {

    private final Cart into;
    private final Cart other;
    private final Currency charged;
    private final Map<Sku, Long> held;
    private final Map<Line.Key, Integer> there = new HashMap<>();
    private final List<Decision.Target> taken = new ArrayList<>();
    private final List<Capped> capped = new ArrayList<>();

    private Merging(Cart into, Cart other, Map<Sku, Long> held) {
        this.into = into;
        this.other = other;
        this.held = held;
        this.charged = into.lines().isEmpty() ? other.currency() : into.currency();
        into.lines().forEach(line -> there.put(line.key(), line.quantity()));
    }

    /** {@code held}: units that are set aside for {@code into}, which are its own, whatever others see. */
    static Merge of(Cart into, Cart other, Map<Sku, Long> held) {
        Merging merging = new Merging(into, other, held);
        Map<Sku, List<Line>> bySku = new LinkedHashMap<>();
        other.lines()
                .forEach(line -> bySku.computeIfAbsent(line.sku(), sku -> new ArrayList<>())
                        .add(line));
        bySku.values().forEach(merging::take);
        Describing describing = new Describing(into, other);
        Decision.Description description = describing.description();
        return new Merge(merging.charged, merging.taken, merging.capped, description, describing.leftOut());
    }

    /** The lines of one SKU. */
    private void take(List<Line> lines) {
        Offer offer = lines.getFirst().offer();
        long wanted = lines.stream().mapToLong(Line::quantity).sum();
        Map<Line, Integer> room = new LinkedHashMap<>();
        lines.forEach(line -> room.put(line, roomFor(line)));
        long fitting = room.values().stream().mapToLong(Integer::longValue).sum();
        long already = into.quantityOf(offer.sku());
        long total =
                offer.isSoldIn(charged) ? offer.rule().largestUpTo(Math.min(already + fitting, available(offer))) : 0;
        long added = Math.max(0, total - already);
        spread(added, room);
        Reason reason = reason(offer, already + wanted, fitting < wanted);
        if (added < wanted) {
            capped.add(new Capped(offer, wanted, added, reason));
        }
    }

    private long available(Offer offer) {
        return Math.max(0, offer.available() + held.getOrDefault(offer.sku(), 0L));
    }

    /** How many units of that line its counterpart can take, and none when it would be a line too many. */
    private int roomFor(Line line) {
        Integer quantity = there.get(line.key());
        if (quantity == null && there.size() >= Cart.MAX_LINES) {
            return 0;
        }
        there.putIfAbsent(line.key(), 0);
        return Math.min(line.quantity(), Line.MAX_QUANTITY - (quantity == null ? 0 : quantity));
    }

    private void spread(long units, Map<Line, Integer> room) {
        long left = units;
        for (Map.Entry<Line, Integer> line : room.entrySet()) {
            int quantity = Math.toIntExact(Math.min(left, line.getValue()));
            left -= quantity;
            if (quantity > 0) {
                taken.add(new Decision.Target(line.getKey().id(), quantity));
            } else if (into.lines().stream()
                    .noneMatch(held -> held.key().equals(line.getKey().key()))) {
                there.remove(line.getKey().key());
            }
        }
    }

    private Reason reason(Offer offer, long total, boolean noRoom) {
        if (!offer.onSale()) {
            return Reason.NO_LONGER_SOLD;
        }
        if (!offer.isSoldIn(charged)) {
            return Reason.OTHER_CURRENCY;
        }
        if (total > available(offer)) {
            return Reason.INSUFFICIENT_STOCK;
        }
        return noRoom && offer.rule().allows(total) ? Reason.CART_FULL : Reason.QUANTITY_RULE;
    }
}
