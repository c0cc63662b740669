package dev.newsstand.cart.orders;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.mail.Mail;
import dev.newsstand.cart.mail.Storefront;
import dev.newsstand.cart.orders.domain.Address;
import dev.newsstand.cart.orders.domain.Order;
import dev.newsstand.cart.orders.domain.Purchase;
import dev.newsstand.cart.pricing.domain.Totals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The mail that tells a shopper what was bought, to the cent, and where to see it. */
final class OrderMail {

    private OrderMail() {}

    static Mail of(Order order, Storefront storefront) {
        return new Mail(
                "order:" + order.id(),
                order.email().value(),
                storefront.name() + ": your order " + order.number(),
                String.join("\n", lines(order, storefront)) + "\n");
    }

    private static List<String> lines(Order order, Storefront storefront) {
        Totals totals = order.purchase().totals();
        List<String> lines = new ArrayList<>();
        lines.add("Thank you for your order " + order.number() + ".");
        lines.add("");
        order.purchase().lines().forEach(line -> lines.add(line(line)));
        lines.add("");
        lines.add("Subtotal: " + text(totals.subtotal()));
        addUnlessZero(lines, "Discount: -", totals.discount());
        addUnlessZero(lines, "Shipping: ", totals.shipping());
        addUnlessZero(lines, "Tax: ", totals.tax());
        lines.add("Total: " + text(totals.total()));
        addUnlessZero(lines, "Tax included: ", totals.includedTax());
        lines.add("");
        lines.add(
                switch (order.status()) {
                    case PAID -> "It is paid.";
                    case AWAITING_PAYMENT -> "You pay on the invoice, or on delivery.";
                });
        lines.add("");
        lines.add("It goes to:");
        lines.addAll(address(order.shippingAddress()));
        lines.add("");
        lines.add("Your order: " + storefront.link("/orders/" + order.id() + "?key=" + order.key()));
        return lines;
    }

    private static String line(Purchase.Line line) {
        String variant = line.variant() == null ? "" : ", " + line.variant();
        return line.quantity() + " x " + line.title() + variant + ": " + text(line.total());
    }

    private static List<String> address(Address address) {
        String line2 = address.line2() == null ? "" : address.line2();
        String region = address.region() == null ? "" : " " + address.region();
        return Stream.of(
                        address.name(),
                        address.line1(),
                        line2,
                        address.postalCode() + " " + address.city() + region,
                        address.country())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static void addUnlessZero(List<String> lines, String what, Money amount) {
        if (amount.amount() != 0) {
            lines.add(what + text(amount));
        }
    }

    /** Such as {@code 24.99 USD}: exact, in every currency. */
    static String text(Money money) {
        return BigDecimal.valueOf(money.amount(), money.currency().getDefaultFractionDigits())
                        .toPlainString() + " " + money.currency().getCurrencyCode();
    }
}
