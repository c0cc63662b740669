package dev.newsstand.gateway.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsstand.support.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTests {

    @Test
    void readsWhatABrowserSends() {
        Form form = Form.parse("sku=mug+one&quantity=2&name=%C3%A9t%C3%A9&empty=&alone&sku=second");
        assertThat(form.text("sku")).contains("mug one");
        assertThat(form.text("name")).contains("été");
        assertThat(form.text("empty")).isEmpty();
        assertThat(form.text("alone")).isEmpty();
        assertThat(form.number("quantity", 1, 99)).contains(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "-1", "1.5", "1e2", "99999999999", "two", "", "٣"})
    void takesOnlyWholeNumbersWithinBounds(String quantity) {
        assertThat(Form.parse("quantity="
                                + java.net.URLEncoder.encode(quantity, java.nio.charset.StandardCharsets.UTF_8))
                        .number("quantity", 1, 99))
                .isEmpty();
    }

    @Test
    void refusesBrokenEncoding() {
        assertThatThrownBy(() -> Form.parse("sku=%zz")).isInstanceOf(Refused.class);
    }
}
