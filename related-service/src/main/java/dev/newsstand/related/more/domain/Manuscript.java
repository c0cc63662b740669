package dev.newsstand.related.more.domain;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A public story with its text, as it was told. {@code agency} wrote it, so that its name in the text says nothing. */
public record Manuscript(Story story, String text, @Nullable String agency) {

    /** What a ranking reads of it. Words of the headline count {@code titleWeight} times. */
    public Document read(Tokens tokens, int titleWeight) {
        Set<String> names = new HashSet<>(Names.in(text));
        if (agency != null) {
            names.remove(agency);
        }
        return new Document(story, TermCounts.of(tokens.of(story.title()), tokens.of(text), titleWeight), names);
    }
}
