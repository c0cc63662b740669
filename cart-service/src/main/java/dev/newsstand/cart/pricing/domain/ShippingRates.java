package dev.newsstand.cart.pricing.domain;

import dev.newsstand.cart.domain.Money;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What shipping costs, by area and by what the goods cost; without any rate it costs nothing, wherever it goes. */
public record ShippingRates(List<Rate> rates) {

    public static final ShippingRates NONE = new ShippingRates(List.of());

    /** Shipping costs {@code price} where the goods cost {@code from} or more; both of one currency. */
    public record Rate(Area area, Money from, Money price) {

        private static final Pattern FORM =
                Pattern.compile("([^=>]+)(?:>([0-9.]+))?=\\s*([0-9.]+)(?:\\s+([A-Za-z]{3}))?");

        public Rate {
            if (!from.currency().equals(price.currency()) || price.amount() > Money.MAX_PRICE) {
                throw new IllegalArgumentException("not a shipping rate: from " + from + " it is " + price);
            }
        }

        static Rate parse(String text, Currency ofShop) {
            Matcher form = FORM.matcher(text.strip());
            if (!form.matches()) {
                throw new IllegalArgumentException("a shipping rate is such as US>75=4.99: " + text);
            }
            Currency currency = form.group(4) == null
                    ? ofShop
                    : Money.currency(form.group(4)).orElseThrow(() -> new IllegalArgumentException(text));
            return new Rate(
                    Area.parse(form.group(1)),
                    money(form.group(2) == null ? "0" : form.group(2), currency),
                    money(form.group(3), currency));
        }

        private static Money money(String decimal, Currency currency) {
            return Money.parse(decimal, currency)
                    .orElseThrow(() -> new IllegalArgumentException("no amount of " + currency + ": " + decimal));
        }
    }

    public ShippingRates {
        rates = List.copyOf(rates);
    }

    /** Reads {@code US=5.99, US>75=0, *=14.99, DE=4.50 EUR}, in decimal amounts. */
    public static ShippingRates parse(String text, Currency ofShop) {
        return new ShippingRates(Arrays.stream(text.split(","))
                .filter(rate -> !rate.isBlank())
                .map(rate -> Rate.parse(rate, ofShop))
                .toList());
    }

    /** The price for goods of that price; empty where nothing is sent. */
    Optional<Money> priceOf(Money goods, Destination destination) {
        if (rates.isEmpty()) {
            return Optional.of(Money.zero(goods.currency()));
        }
        List<Rate> known = rates.stream()
                .filter(rate -> rate.price().currency().equals(goods.currency()))
                .toList();
        return Area.bestOf(known, Rate::area, destination)
                .flatMap(best -> known.stream()
                        .filter(rate -> rate.area().equals(best) && rate.from().amount() <= goods.amount())
                        .max(Comparator.comparingLong(rate -> rate.from().amount()))
                        .map(Rate::price));
    }
}
