package dev.newsstand.cart.mail.sending;

import dev.newsstand.cart.mail.Mail;
import dev.newsstand.cart.mail.QueuedMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;

/** Mails as they are sent and read in these tests. */
final class Letterbox {

    static final Letters LETTERS = new Letters("shop@news.example", "Nachrichten für alle");

    private Letterbox() {}

    static QueuedMail mail(String subject, String text) {
        Mail mail = new Mail("key", "ada@example.org", subject, text);
        return new QueuedMail(
                UUID.fromString("0b8c1ac0-36a5-4b39-8f2d-66c0cf1b1d51"),
                mail,
                Instant.parse("2026-05-01T10:00:00.5Z"),
                1);
    }

    static MimeMessage read(byte[] message) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message));
    }
}
