package dev.newsstand.gateway.view;

import org.jspecify.annotations.Nullable;

/** What somebody looks for. @param cut whether it is only the beginning of what was typed */
public record SearchWords(String text, boolean cut) {

    /** Most characters that are looked for. */
    public static final int LONGEST = 200;

    public static final SearchWords NONE = new SearchWords("", false);

    /** Without control characters and needless space; of a very long text the first words. */
    public static SearchWords of(@Nullable String typed) {
        if (typed == null) {
            return NONE;
        }
        String flat = typed.replaceAll("[\\s\\p{Cntrl}\\p{Cs}]+", " ").strip();
        if (flat.length() <= LONGEST) {
            return new SearchWords(flat, false);
        }
        int space = flat.lastIndexOf(' ', LONGEST);
        int end = space > 0 ? space : Character.isLowSurrogate(flat.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return new SearchWords(flat.substring(0, end), true);
    }

    public boolean present() {
        return !text.isEmpty();
    }
}
