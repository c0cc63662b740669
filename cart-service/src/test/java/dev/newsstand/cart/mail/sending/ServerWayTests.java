package dev.newsstand.cart.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.mail.Mail;
import dev.newsstand.cart.mail.MailWay;
import dev.newsstand.cart.mail.QueuedMail;
import dev.newsstand.cart.mail.Undeliverable;
import dev.newsstand.cart.mail.sending.MailSettings.Security;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;
import reactor.test.StepVerifier;

class ServerWayTests {

    private final SmallMailServer server = new SmallMailServer();

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void handsOverTheMessageAsItWasWritten() throws Exception {
        way(Security.NONE)
                .send(Letterbox.mail("Grüße", "Zwölf Boxkämpfer\n.\nund ein Punkt\n"))
                .block();
        MimeMessage read = Letterbox.read(server.received().getFirst());
        assertThat(read.getSubject()).isEqualTo("Grüße");
        assertThat(read.getContent().toString()).startsWith("Zwölf Boxkämpfer\r\n.\r\nund ein Punkt\r\n");
        assertThat(read.getMessageID()).isEqualTo("<0b8c1ac0-36a5-4b39-8f2d-66c0cf1b1d51@news.example>");
    }

    @Test
    void addressThatDoesNotExistIsRefusedForGood() {
        StepVerifier.create(way(Security.NONE).send(to("nobody"))).verifyError(Undeliverable.class);
        assertThat(server.received()).isEmpty();
    }

    @Test
    void textThatNobodyWantsIsRefusedForGood() {
        StepVerifier.create(way(Security.NONE).send(Letterbox.mail("Hi", "Lottery")))
                .verifyError(Undeliverable.class);
    }

    @Test
    void mailboxThatIsFullTodayMayNotBeTomorrow() {
        StepVerifier.create(way(Security.NONE).send(to("full"))).verifyError(MailException.class);
    }

    @Test
    void senderThatIsNotLetInIsOursToMend() {
        server.knowsTheSender(false);
        StepVerifier.create(way(Security.NONE).send(Letterbox.mail("Hi", "Text")))
                .verifyError(MailException.class);
    }

    @Test
    void serverThatCannotEncryptGetsNothingUnlessThatWasAskedFor() {
        StepVerifier.create(way(Security.STARTTLS).send(Letterbox.mail("Hi", "Secret")))
                .verifyError(MailException.class);
        assertThat(server.received()).isEmpty();
    }

    private static QueuedMail to(String name) {
        return new QueuedMail(
                UUID.randomUUID(), new Mail("key", name + "@example.org", "Hi", "Text"), Instant.EPOCH, 1);
    }

    private MailWay way(Security security) {
        Duration any = Duration.ofMinutes(1);
        MailSettings settings =
                new MailSettings("", "127.0.0.1", server.port(), "", "", security, "", any, any, any, any, any);
        return new ServerWay(ServerWay.server(settings), Letterbox.LETTERS);
    }
}
