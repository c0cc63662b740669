package dev.newsstand.cart.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTests {

    private static final Currency USD = Currency.getInstance("USD");

    @ParameterizedTest
    @CsvSource({
        "0.29, USD, 29",
        "24.99, USD, 2499",
        "50, USD, 5000",
        "50.000, USD, 5000",
        "500, JPY, 500",
        "500.00, JPY, 500",
        "1.234, KWD, 1234",
        "0, USD, 0"
    })
    void readsDecimalsExactly(String text, String currency, long amount) {
        assertThat(Money.parse(text, Currency.getInstance(currency)))
                .hasValue(new Money(amount, Currency.getInstance(currency)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "-1", "1e2", "1.005", ".5", "5.", "1,299.00", "$5", "NaN", "99999999999999", "\u0661"
            })
    void refusesWhatIsNoPriceInCents(String text) {
        assertThat(Money.parse(text, USD)).isEmpty();
    }

    @Property
    void readsBackEveryAmount(@ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long amount) {
        String text = BigDecimal.valueOf(amount, 2).toPlainString();
        assertThat(Money.parse(text, USD)).hasValue(new Money(amount, USD));
    }

    @Test
    void refusesToOverflowAndToMixCurrencies() {
        Money most = new Money(Long.MAX_VALUE, USD);
        assertThatThrownBy(() -> most.plus(new Money(1, USD))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.plus(Money.zero(Currency.getInstance("EUR"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fullestCartOfTheDearestThingsFits() {
        Money line = new Money(Money.MAX_PRICE, USD).times(9_999);
        assertThat(line.times(500).amount()).isPositive();
    }
}
