package dev.newsstand.gateway.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cart", "/newsroom/a-story?x=1&y=%20", "/products/mug"})
    void leadsBackToAPathOfThisSite(String path) {
        assertThat(ReturnPath.of(Optional.of(path))).isEqualTo(path);
        assertThat(URI.create(path).getHost()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "cart",
                "/cart\r\nSet-Cookie: cart=x",
                "/ evil",
                "/%",
                "/a%zz",
                "/\t/evil.example"
            })
    void leadsNowhereElse(String address) {
        assertThat(ReturnPath.of(Optional.of(address))).isEqualTo("/cart");
    }

    @Test
    void leadsToTheCartUnlessTold() {
        assertThat(ReturnPath.of(Optional.empty())).isEqualTo("/cart");
    }
}
