package dev.newsstand.article.story.domain;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a story says, apart from where it stands. {@code language} is a BCP 47 tag; absent things are null, never empty. */
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
        @Nullable String language) {

    public Content {
        subjects = List.copyOf(subjects);
        body = List.copyOf(body);
    }

    /** The body as plain text, blocks apart by a blank line. */
    public String text() {
        return body.stream().map(Block::text).filter(words -> !words.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** The same, with the agency's address of its picture, which editors never see. */
    public Content withPictureHref(@Nullable String href) {
        if (picture == null) {
            return this;
        }
        return withPicture(new Picture(
                picture.url(),
                picture.alt(),
                picture.caption(),
                picture.credit(),
                picture.width(),
                picture.height(),
                picture.renditions(),
                href));
    }

    /** The same words, with the files of a picture that is held. */
    public Content withHeldPicture(Picture held) {
        if (picture == null) {
            return this;
        }
        return withPicture(new Picture(
                held.url(),
                picture.alt(),
                picture.caption(),
                picture.credit(),
                held.width(),
                held.height(),
                held.renditions(),
                picture.sourceHref()));
    }

    private Content withPicture(Picture other) {
        return new Content(
                headline,
                standfirst,
                section,
                subjects,
                byline,
                dateline,
                body,
                other,
                signOff,
                advisory,
                usageTerms,
                language);
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
