package dev.newsstand.gateway.view;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * An amount of money as shoppers see it.
 *
 * @param amount minor units of the currency
 * @param currency ISO 4217 code
 */
public record MoneyText(long amount, String currency) {

    /** Such as "$24.99", "¥2,499" or "KWD 2.499": with as many decimals as the currency has. */
    public String text() {
        Currency unit = Currency.getInstance(currency);
        int decimals = Math.max(0, unit.getDefaultFractionDigits());
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
        format.setCurrency(unit);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(BigDecimal.valueOf(amount, decimals));
    }

    /** Whether this is the lower of two prices in one currency. */
    public boolean isBelow(MoneyText other) {
        return currency.equals(other.currency) && amount < other.amount;
    }
}
