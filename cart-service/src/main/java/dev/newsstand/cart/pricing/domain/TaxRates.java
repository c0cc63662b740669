package dev.newsstand.cart.pricing.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/** What part of a price is tax, by area; nothing where no rate holds. {@code included}: prices contain it already. */
public record TaxRates(List<Rate> rates, boolean included, boolean onShipping) {

    public static final TaxRates NONE = new TaxRates(List.of(), false, true);

    /** Percent of the price before tax. Above 50 the tax of the dearest cart would not fit a {@code long} any more. */
    public record Rate(Area area, BigDecimal percent) {

        private static final BigDecimal MOST = new BigDecimal(50);

        public Rate {
            if (percent.signum() < 0 || percent.compareTo(MOST) > 0 || percent.scale() > 6) {
                throw new IllegalArgumentException("a tax rate is from 0 to 50 percent: " + percent);
            }
        }

        static Rate parse(String text) {
            String[] parts = text.split("=", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("a tax rate is such as US-CA=7.25: " + text);
            }
            return new Rate(Area.parse(parts[0]), new BigDecimal(parts[1].strip()));
        }
    }

    public TaxRates {
        rates = List.copyOf(rates);
    }

    /** Reads {@code US-CA=7.25, DE=19, *=0}. */
    public static TaxRates parse(String text, boolean included, boolean onShipping) {
        return new TaxRates(
                Arrays.stream(text.split(","))
                        .filter(rate -> !rate.isBlank())
                        .map(Rate::parse)
                        .toList(),
                included,
                onShipping);
    }

    /** The tax of what is charged for goods and for shipping, rounded half up to the unit. */
    long taxOf(long goods, long shipping, Destination destination) {
        BigDecimal taxed = BigDecimal.valueOf(goods).add(BigDecimal.valueOf(onShipping ? shipping : 0));
        BigDecimal percent = percent(destination);
        BigDecimal of = included ? percent.add(BigDecimal.valueOf(100)) : BigDecimal.valueOf(100);
        return taxed.multiply(percent).divide(of, 0, RoundingMode.HALF_UP).longValueExact();
    }

    private BigDecimal percent(Destination destination) {
        return Area.bestOf(rates, Rate::area, destination)
                .flatMap(best ->
                        rates.stream().filter(rate -> rate.area().equals(best)).findFirst())
                .map(Rate::percent)
                .orElse(BigDecimal.ZERO);
    }
}
