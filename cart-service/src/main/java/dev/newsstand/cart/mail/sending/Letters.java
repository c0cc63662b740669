package dev.newsstand.cart.mail.sending;

import dev.newsstand.cart.mail.QueuedMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Writes mails as messages of RFC 5322: plain text in UTF-8, with a Message-ID that stays the same over all tries. */
final class Letters {

    private static final String MESSAGE_ID = "Message-ID";

    private final String from;
    private final String name;

    Letters(String from, String name) {
        this.from = from;
        this.name = name;
    }

    MimeMessage write(QueuedMail queued, MimeMessage message) throws MessagingException {
        MimeMessageHelper letter = new MimeMessageHelper(message, "UTF-8");
        try {
            letter.setFrom(from, name);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        letter.setTo(queued.mail().to());
        letter.setSubject(queued.mail().subject());
        letter.setSentDate(Date.from(queued.queuedAt()));
        letter.setText(queued.mail().text().replace("\n", "\r\n"));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader(MESSAGE_ID, id(queued));
        return message;
    }

    /** The message as it is stored: readable as it stands, not encoded for servers of the seventies. */
    MimeMessage writeReadable(QueuedMail queued, MimeMessage message) throws MessagingException {
        write(queued, message).setHeader("Content-Transfer-Encoding", "8bit");
        message.saveChanges();
        message.setHeader(MESSAGE_ID, id(queued));
        return message;
    }

    private String id(QueuedMail queued) {
        return "<" + queued.id() + "@" + from.substring(from.lastIndexOf('@') + 1) + ">";
    }
}
