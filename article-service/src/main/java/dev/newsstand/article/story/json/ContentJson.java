package dev.newsstand.article.story.json;

import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Dateline;
import dev.newsstand.article.story.domain.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an editor can write into a story; every member may be absent until {@link ContentReader} has looked at it. */
public record ContentJson(
        @Nullable String headline,
        @Nullable String standfirst,
        @Nullable String section,
        @Nullable List<SubjectJson> subjects,
        @Nullable String byline,
        @Nullable DatelineJson dateline,
        @Nullable List<BlockJson> body,
        @Nullable PictureJson picture,
        @Nullable String signOff,
        @Nullable String advisory,
        @Nullable String usageTerms,
        @Nullable String language,
        @Nullable Instant expiresAt,
        @Nullable String canonicalUrl) {

    public record SubjectJson(
            @Nullable String code, @Nullable String name) {
        public static SubjectJson of(Subject subject) {
            return new SubjectJson(subject.code(), subject.name());
        }
    }

    public record DatelineJson(
            @Nullable String place,
            @Nullable LocalDate date,
            @Nullable String agency) {

        public static @Nullable DatelineJson of(@Nullable Dateline dateline) {
            return dateline == null ? null : new DatelineJson(dateline.place(), dateline.date(), dateline.agency());
        }
    }

    public static ContentJson of(Content content) {
        return new ContentJson(
                content.headline(),
                content.standfirst(),
                content.section(),
                content.subjects().stream().map(SubjectJson::of).toList(),
                content.byline(),
                DatelineJson.of(content.dateline()),
                content.body().stream().map(BlockJson::of).toList(),
                content.picture() == null ? null : PictureJson.of(content.picture()),
                content.signOff(),
                content.advisory(),
                content.usageTerms(),
                content.language(),
                content.expiresAt(),
                content.canonicalUrl());
    }
}
