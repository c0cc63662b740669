package dev.newsstand.cart.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MailTests {

    @Test
    void refusesHeadersInASubjectAndAddressesThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mail("k", "a@example.org", "Hi\r\nBcc: b@example.org", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mail("k", "a@example.org", "  ", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mail("k", "nobody", "Hi", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mail("", "a@example.org", "Hi", ""));
    }

    @Test
    void refusesLinesThatMailServersCut() {
        new Mail("k", "a@example.org", "Hi", ("x".repeat(900) + "\n").repeat(3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mail("k", "a@example.org", "Hi", "x".repeat(901)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mail("k", "a@example.org", "Hi", "a\r\nb"));
    }

    @Test
    void saysItsKeyAlone() {
        assertThat(new Mail("order:1", "a@example.org", "Your order", "Secret")).hasToString("Mail[order:1]");
    }
}
