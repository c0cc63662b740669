package dev.newsstand.cart.domain;

/** What text from outside may hold. */
public final class Text {

    private Text() {}

    /** Whether it can be stored and shown as it is: no NUL, no half of a surrogate pair. */
    public static boolean isSound(String text) {
        return text.indexOf('\0') < 0
                && text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** Whether it is sound, not blank and not longer than {@code max} UTF-16 units. */
    public static boolean isName(String text, int max) {
        return !text.isBlank() && text.length() <= max && isSound(text);
    }
}
