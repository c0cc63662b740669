package dev.newsstand.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2499 | USD | $24.99",
                "0 | USD | $0.00",
                "123456789 | EUR | €1,234,567.89",
                "2499 | JPY | ¥2,499",
                "-150 | GBP | -£1.50"
            })
    void showsAsManyDecimalsAsTheCurrencyHas(long amount, String currency, String text) {
        assertThat(new MoneyText(amount, currency).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"KWD, 2.499", "BHD, 2.499"})
    void showsThreeDecimals(String currency, String digits) {
        assertThat(new MoneyText(2499, currency).text()).startsWith(currency).endsWith(digits);
    }

    @ParameterizedTest
    @CsvSource({"100, USD, 101, USD, true", "100, USD, 100, USD, false", "100, USD, 101, EUR, false"})
    void isBelowOnlyInTheSameCurrency(long one, String its, long other, String others, boolean below) {
        assertThat(new MoneyText(one, its).isBelow(new MoneyText(other, others)))
                .isEqualTo(below);
    }
}
