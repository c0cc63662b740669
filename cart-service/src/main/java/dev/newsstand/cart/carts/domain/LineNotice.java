package dev.newsstand.cart.carts.domain;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.domain.QuantityRule;
import java.util.ArrayList;
import java.util.List;

/** How a line is no longer what it was when the shopper chose it; nothing is changed or removed in silence. */
public sealed interface LineNotice {

    /** A unit costs more or less than when it was chosen. */
    record PriceChanged(Money was, Money now) implements LineNotice {}

    /** Fewer units are free than the cart holds. */
    record StockRanOut(int was, long now) implements LineNotice {}

    /** The shop does not sell it any more. */
    record NoLongerSold(int was) implements LineNotice {}

    /** The cart holds a quantity that the SKU's rule does not allow. */
    record BreaksQuantityRule(long was, QuantityRule now) implements LineNotice {}

    /** @param inCart units of the line's SKU in all lines */
    static List<LineNotice> of(Line line, long inCart) {
        if (!line.isSold()) {
            return List.of(new NoLongerSold(line.quantity()));
        }
        List<LineNotice> notices = new ArrayList<>();
        Offer offer = line.offer();
        if (!line.unitPrice().equals(line.agreedPrice())) {
            notices.add(new PriceChanged(line.agreedPrice(), line.unitPrice()));
        }
        if (inCart > offer.available()) {
            notices.add(new StockRanOut(line.quantity(), Math.max(0, offer.available())));
        }
        if (!offer.rule().allows(inCart)) {
            notices.add(new BreaksQuantityRule(inCart, offer.rule()));
        }
        return notices;
    }
}
