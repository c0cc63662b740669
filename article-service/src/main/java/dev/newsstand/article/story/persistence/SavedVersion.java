package dev.newsstand.article.story.persistence;

import dev.newsstand.article.story.NewVersion;
import dev.newsstand.article.story.domain.Agenda;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Picture;
import dev.newsstand.article.story.domain.Pictures;
import dev.newsstand.article.story.domain.SectionKey;
import dev.newsstand.article.story.domain.Task;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A version as {@link SaveArticle} takes it; {@code text} is what is searched, null where it is as before. */
record SavedVersion(
        StoredArticle document,
        boolean shown,
        @Nullable String sectionKey,
        String excerpt,
        @Nullable String text,
        String change,
        @Nullable String by,
        Map<Task, Instant> agenda,
        Set<UUID> pictures) {

    private static final int EXCERPT = 240;
    private static final int SEARCHED = 100_000;
    private static final Pattern HELD = Pattern.compile("/pictures/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/");

    static SavedVersion of(NewVersion version) {
        Article article = version.article();
        Content content = article.content();
        return new SavedVersion(
                StoredArticle.of(article),
                article.isPublic(),
                content.section() == null ? null : SectionKey.of(content.section()),
                content.excerpt(EXCERPT),
                version.reworded() ? searched(content.text()) : null,
                version.change().name(),
                version.by(),
                Agenda.of(article),
                held(content));
    }

    private static String searched(String text) {
        int end = Math.min(text.length(), SEARCHED);
        boolean halved = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, halved ? end - 1 : end);
    }

    private static Set<UUID> held(Content content) {
        return Pictures.of(content).flatMap(SavedVersion::addresses).collect(Collectors.toSet());
    }

    private static Stream<UUID> addresses(Picture picture) {
        Stream<String> urls = Stream.concat(
                Stream.ofNullable(picture.url()), picture.renditions().stream().map(Picture.Rendition::url));
        return urls.map(HELD::matcher).filter(Matcher::find).map(found -> UUID.fromString(found.group(1)));
    }
}
