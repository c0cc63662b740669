package dev.newsstand.cart.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org",
                "Ada.Lovelace+shop@mail.example.co.uk",
                "o'brien@example.ie",
                "a@x-y.example",
                "1@2.example"
            })
    void takesAddressesAsPeopleHaveThem(String text) {
        assertThat(EmailAddress.of(text)).map(EmailAddress::value).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ada",
                "@example.org",
                "ada@",
                "ada@localhost",
                "ada@example..org",
                "ada@-example.org",
                "ada@127.0.0.1",
                ".ada@example.org",
                "ada.@example.org",
                "a..b@example.org",
                "ada lovelace@example.org",
                "Ada <ada@example.org>",
                "ada@example.org, eve@example.org",
                "ada@example.org\r\nBcc: eve@example.org",
                "ada\u0000@example.org",
                "ädä@example.org",
                "a@b@example.org"
            })
    void refusesWhatIsNoneAndWhatWouldSmuggleAHeader(String text) {
        assertThat(EmailAddress.of(text)).isEmpty();
    }

    @Test
    void lengthIsThatOfTheProtocol() {
        assertThat(EmailAddress.of("a".repeat(64) + "@example.org")).isPresent();
        assertThat(EmailAddress.of("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.of("a@" + "b".repeat(63) + "." + "c.".repeat(100) + "example"))
                .isEmpty();
        assertThat(EmailAddress.of("a".repeat(10_000) + "@" + "b".repeat(10_000)))
                .isEmpty();
    }

    @Test
    void domainIsKeptInTheFormThatServersKnow() {
        assertThat(EmailAddress.of(" ada@Bücher.Example "))
                .map(EmailAddress::value)
                .contains("ada@xn--bcher-kva.example");
        assertThat(EmailAddress.of("Ada@EXAMPLE.org").orElseThrow().folded()).isEqualTo("ada@example.org");
    }

    @Test
    void isNotShownInLogs() {
        assertThat(EmailAddress.of("ada@example.org").orElseThrow()).hasToString("EmailAddress[hidden]");
    }
}
