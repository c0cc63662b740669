package dev.newsstand.cart.domain;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount in minor units of a currency. Arithmetic is exact: what does not fit a {@code long} is an ArithmeticException. */
public record Money(long amount, Currency currency) {

    /** The highest price of one unit, in minor units: a full cart of it still fits a {@code long}. */
    public static final long MAX_PRICE = 1_000_000_000_000L;

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,13}(\\.\\d{1,10})?");

    public Money {
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException(currency + " is not a currency of shops");
        }
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /** Reads decimal text such as {@code 24.99}; empty where it is no plain decimal or has more decimals than the currency. */
    public static Optional<Money> parse(String decimal, Currency currency) {
        if (!DECIMAL.matcher(decimal).matches()) {
            return Optional.empty();
        }
        BigDecimal minor = new BigDecimal(decimal).movePointRight(currency.getDefaultFractionDigits());
        return minor.stripTrailingZeros().scale() > 0
                ? Optional.empty()
                : Optional.of(new Money(minor.longValueExact(), currency));
    }

    /** The ISO 4217 currency of that code; empty for what is none, or has no minor units, such as gold. */
    public static Optional<Currency> currency(String code) {
        try {
            return Optional.of(Currency.getInstance(code)).filter(known -> known.getDefaultFractionDigits() >= 0);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(amount, ofThisCurrency(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(amount, ofThisCurrency(other)), currency);
    }

    private long ofThisCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(other.currency + " is not " + currency);
        }
        return other.amount;
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(amount, factor), currency);
    }
}
