package dev.newsstand.cart.mail.sending;

import dev.newsstand.cart.mail.Undeliverable;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/**
 * Tells refusals for good (RFC 5321, 4.2.1: replies that begin with 5) of a recipient or a text from those that may pass.
 * A refusal of the sender or of the password is the shop's own to mend, so its mails wait for that.
 */
final class Refusals {

    private Refusals() {}

    static Throwable read(Throwable failure) {
        return failure instanceof MailSendException sending
                        && sending.getFailedMessages().values().stream().anyMatch(Refusals::isForGood)
                ? new Undeliverable(failure)
                : failure;
    }

    private static boolean isForGood(Exception refusal) {
        for (Exception next = refusal; next != null; next = next(next)) {
            if (next instanceof SMTPAddressFailedException address && address.getReturnCode() >= 500
                    || next instanceof SMTPSendFailedException text
                            && text.getReturnCode() >= 500
                            && !text.getCommand().startsWith("MAIL")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Exception next(Exception refusal) {
        return refusal instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
