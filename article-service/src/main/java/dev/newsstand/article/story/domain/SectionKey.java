package dev.newsstand.article.story.domain;

import java.text.Normalizer;
import java.util.Locale;

/** Sections as addresses name them: the same for "World" and "world", letters and digits of any script joined by hyphens. */
public final class SectionKey {

    private SectionKey() {}

    /** Empty when the name has neither letter nor digit. */
    public static String of(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{Mn}+", "");
        return Normalizer.normalize(bare.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
