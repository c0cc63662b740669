package dev.newsstand.cart.domain;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address of RFC 5321 as people have them: ASCII before the {@code @}, a domain with a dot after it, 254 characters at most. */
public record EmailAddress(String value) {

    private static final int MAX_LENGTH = 254;
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

    public EmailAddress {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** The address that was typed, with its domain in lower-case ASCII; empty where it is none. */
    public static Optional<EmailAddress> of(String text) {
        String typed = text.strip();
        int at = typed.lastIndexOf('@');
        if (at < 1 || typed.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return ascii(typed.substring(at + 1))
                .map(domain -> typed.substring(0, at + 1) + domain)
                .filter(EmailAddress::isValid)
                .map(EmailAddress::new);
    }

    /** What two spellings of one mailbox have in common. */
    public String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    private static Optional<String> ascii(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    private static boolean isValid(String value) {
        int at = value.lastIndexOf('@');
        return at >= 1
                && at <= 64
                && value.length() <= MAX_LENGTH
                && LOCAL.matcher(value.substring(0, at)).matches()
                && DOMAIN.matcher(value.substring(at + 1)).matches();
    }

    @Override
    public String toString() {
        return "EmailAddress[hidden]";
    }
}
