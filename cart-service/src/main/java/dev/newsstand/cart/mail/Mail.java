package dev.newsstand.cart.mail;

import dev.newsstand.cart.domain.EmailAddress;
import dev.newsstand.cart.domain.Text;

/**
 * A plain text mail to one address.
 *
 * @param key what it is about, such as {@code order:<id>}: of two mails with one key the second is never sent
 * @param subject one line
 * @param text lines that end in {@code \n}, 900 characters each at most
 */
public record Mail(String key, String to, String subject, String text) {

    private static final int MAX_LINE = 900;

    public Mail {
        if (!Text.isName(key, 200)) {
            throw new IllegalArgumentException("a mail's key has 1 to 200 characters");
        }
        if (EmailAddress.of(to).isEmpty()) {
            throw new IllegalArgumentException("no mail goes there: " + key);
        }
        if (!Text.isName(subject, 250) || subject.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a mail's subject is one line of at most 250 characters: " + key);
        }
        if (!Text.isSound(text) || text.indexOf('\r') >= 0 || text.lines().anyMatch(line -> line.length() > MAX_LINE)) {
            throw new IllegalArgumentException(
                    "a mail's text has lines of at most " + MAX_LINE + " characters: " + key);
        }
    }

    /** Not what it says, nor to whom: that is nobody's business in a log. */
    @Override
    public String toString() {
        return "Mail[" + key + "]";
    }
}
