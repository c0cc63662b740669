package dev.newsstand.cart.checkouts;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.Line;
import dev.newsstand.cart.carts.domain.LineNotice;
import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.orders.domain.Address;
import dev.newsstand.cart.orders.domain.Purchase;
import dev.newsstand.cart.pricing.domain.Code;
import dev.newsstand.cart.pricing.domain.Destination;
import dev.newsstand.cart.pricing.domain.Discount;
import dev.newsstand.cart.pricing.domain.Prices;
import dev.newsstand.cart.pricing.domain.Totals;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a cart costs when it goes to an address, and what stands in the way; {@code codes} are to be counted as used. */
public record Bill(
        Purchase purchase,
        List<String> codes,
        boolean deliverable,
        @Nullable Fault fault) {

    /** A line that cannot be bought as it is. */
    public record Fault(Sku sku, LineNotice notice) {}

    public Bill {
        codes = List.copyOf(codes);
    }

    static Bill of(Cart cart, Address address) {
        Prices prices = prices(cart, address);
        List<Purchase.Line> lines = new ArrayList<>();
        for (int position = 0; position < cart.lines().size(); position++) {
            lines.add(line(cart.lines().get(position), prices.lineDiscounts().get(position)));
        }
        List<Purchase.Deduction> discounts =
                prices.deductions().stream().map(Bill::deduction).toList();
        return new Bill(
                new Purchase(lines, discounts, prices.totals(), cart.note(), cart.attributes()),
                prices.redeemed().stream().map(Code::value).toList(),
                prices.deliverable(),
                fault(cart));
    }

    /** What that cart, which may be empty, costs when it goes there. */
    static Totals totals(Cart cart, Address address) {
        return prices(cart, address).totals();
    }

    private static Prices prices(Cart cart, Address address) {
        return cart.prices(new Destination(address.country(), address.region()));
    }

    private static Purchase.Deduction deduction(Prices.Deduction deduction) {
        Discount discount = deduction.discount();
        return new Purchase.Deduction(
                discount.automatic() ? null : discount.code().value(),
                discount.title(),
                discount.benefit().kind(),
                deduction.amount());
    }

    private static Purchase.Line line(Line line, Money discount) {
        return new Purchase.Line(
                line.id(),
                line.sku(),
                line.offer().handle(),
                line.offer().title(),
                line.offer().variant(),
                line.offer().image(),
                line.quantity(),
                line.unitPrice(),
                discount,
                line.properties(),
                line.source());
    }

    private static @Nullable Fault fault(Cart cart) {
        for (Line line : cart.lines()) {
            for (LineNotice notice : cart.noticesOf(line)) {
                switch (notice) {
                    case LineNotice.NoLongerSold _, LineNotice.BreaksQuantityRule _ -> {
                        return new Fault(line.sku(), notice);
                    }
                    case LineNotice.PriceChanged _, LineNotice.StockRanOut _ -> {
                        // the total tells the one, the hold the other
                    }
                }
            }
        }
        return null;
    }
}
