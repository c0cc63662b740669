package dev.newsstand.article.story.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a story says, apart from where it stands. {@code language} is a BCP 47 tag; the story is taken down by itself at
 * {@code expiresAt}; {@code canonicalUrl} is where it appeared first, if elsewhere. Absent things are null, never empty.
 */
public record Content(
        String headline,
        @Nullable String standfirst,
        @Nullable String section,
        List<Subject> subjects,
        @Nullable String byline,
        @Nullable Dateline dateline,
        List<Block> body,
        @Nullable Picture picture,
        @Nullable String signOff,
        @Nullable String advisory,
        @Nullable String usageTerms,
        @Nullable String language,
        @Nullable Instant expiresAt,
        @Nullable String canonicalUrl) {

    public Content {
        expiresAt = expiresAt == null ? null : expiresAt.truncatedTo(ChronoUnit.MILLIS);
        subjects = List.copyOf(subjects);
        body = List.copyOf(body);
    }

    /** The body as plain text, blocks apart by a blank line. */
    public String text() {
        return body.stream().map(Block::text).filter(words -> !words.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** The same with another picture, or none. */
    public Content withPicture(@Nullable Picture other) {
        return with(body, other, expiresAt, canonicalUrl);
    }

    /** The same with another body. */
    public Content withBody(List<Block> other) {
        return with(other, picture, expiresAt, canonicalUrl);
    }

    /** The same, to be taken down at that time (null: never). */
    public Content expiringAt(@Nullable Instant end) {
        return with(body, picture, end, canonicalUrl);
    }

    /** The same, at home at that address of another site (null: here). */
    public Content atHomeAt(@Nullable String url) {
        return with(body, picture, expiresAt, url);
    }

    private Content with(List<Block> blocks, @Nullable Picture lead, @Nullable Instant end, @Nullable String home) {
        return new Content(
                headline,
                standfirst,
                section,
                subjects,
                byline,
                dateline,
                blocks,
                lead,
                signOff,
                advisory,
                usageTerms,
                language,
                end,
                home);
    }

    /** Standfirst or else the beginning of the text, cut at a word after at most {@code limit} characters. */
    public String excerpt(int limit) {
        String words = standfirst != null ? standfirst : opening();
        return Excerpt.of(words, limit);
    }

    private String opening() {
        return body.stream()
                .filter(block -> block instanceof Block.Paragraph || block instanceof Block.Quote)
                .map(Block::text)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }
}
