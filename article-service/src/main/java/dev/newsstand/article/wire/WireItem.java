package dev.newsstand.article.wire;

import dev.newsstand.article.story.domain.Block;
import dev.newsstand.article.story.domain.Picture;
import dev.newsstand.article.story.domain.Subject;
import dev.newsstand.article.wire.domain.PubStatus;
import dev.newsstand.article.wire.domain.WireVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text item of an agency, whatever it was written in. {@code sources} are all names under which its maker goes,
 * {@code agency} the one to be shown; {@code written} is its day where it was written; {@code document} is all of it in
 * ninjs 3, and {@code names} what members of that were called where it came from.
 */
public record WireItem(
        String guid,
        WireVersion version,
        PubStatus status,
        @Nullable Instant embargoedUntil,
        @Nullable Instant expiresAt,
        @Nullable Instant created,
        @Nullable LocalDate written,
        String headline,
        @Nullable String standfirst,
        List<Block> body,
        @Nullable String byline,
        @Nullable String located,
        @Nullable String agency,
        List<String> sources,
        List<Subject> subjects,
        @Nullable Picture picture,
        @Nullable String note,
        @Nullable String usageTerms,
        @Nullable String language,
        String document,
        Map<String, String> names) {

    public WireItem {
        body = List.copyOf(body);
        sources = List.copyOf(sources);
        subjects = List.copyOf(subjects);
        names = Map.copyOf(names);
    }
}
