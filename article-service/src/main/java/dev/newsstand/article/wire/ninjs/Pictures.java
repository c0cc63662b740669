package dev.newsstand.article.wire.ninjs;

import dev.newsstand.article.story.Markup;
import dev.newsstand.article.story.domain.Limits;
import dev.newsstand.article.story.domain.Picture;
import dev.newsstand.article.story.json.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lead picture among what an item is associated with; it is not held, so it has no address of ours yet. */
final class Pictures {

    private static final Set<String> LEADING =
            Set.of("main", "mainpicture", "featuremedia", "lead", "leadpicture", "teaser");
    private static final Set<String> NOT_CAPTIONS = Set.of(
            "creditline", "credit", "alt", "alttext", "alt-text", "accessibility", "headline", "slugline", "title");

    private final Markup markup;

    Pictures(Markup markup) {
        this.markup = markup;
    }

    @Nullable
    Picture lead(Node item) {
        if (isPicture(item) && widest(item.all("renditions")) != null) {
            return picture(item);
        }
        List<Node> pictures =
                item.all("associations").stream().filter(Pictures::isPicture).toList();
        return pictures.stream()
                .filter(picture -> LEADING.contains(lower(picture.line("name"))))
                .findFirst()
                .or(() -> pictures.stream().findFirst())
                .map(this::picture)
                .orElse(null);
    }

    private static boolean isPicture(Node association) {
        String type = lower(association.line("type"));
        return type.equals("picture")
                || type.equals("graphic") && !lower(association.line("name")).contains("logo");
    }

    private Picture picture(Node picture) {
        List<Node> words = picture.all("descriptions");
        Node alt = Roles.first(words, Set.of("alt", "alttext", "alt-text", "accessibility"));
        Node caption = Roles.first(words, Set.of("caption"));
        Node file = widest(picture.all("renditions"));
        Picture shown = new Picture(
                null,
                alt == null ? headline(picture) : text(alt),
                text(caption == null ? Roles.other(words, NOT_CAPTIONS) : caption),
                credit(picture, words),
                file == null ? null : file.pixels("width"),
                file == null ? null : file.pixels("height"),
                List.of(),
                file == null ? null : file.line("href"));
        return shown.withRights(rights(picture), Times.of(picture).expiry());
    }

    private static @Nullable String rights(Node picture) {
        String terms = picture.terms();
        return terms == null || terms.length() <= Limits.NOTE ? terms : terms.substring(0, Limits.NOTE);
    }

    private @Nullable String headline(Node picture) {
        Node headline = Roles.other(picture.all("headlines"), Set.of());
        return headline == null ? picture.line("title") : text(headline);
    }

    /** Who made it and whose it is, such as "Jane Doe / Reuters", unless the agency says how it wants to be credited. */
    private @Nullable String credit(Node picture, List<Node> words) {
        Node line = Roles.first(words, Set.of("creditline", "credit"));
        if (line != null) {
            return text(line);
        }
        String by = picture.line("by");
        String names = Stream.concat(
                        Stream.ofNullable(by),
                        picture.all("infoSources").stream()
                                .map(source -> source.line("name"))
                                .filter(Objects::nonNull)
                                .filter(name -> by == null || !by.contains(name)))
                .distinct()
                .collect(Collectors.joining(" / "));
        return names.isEmpty() ? picture.line("copyrightHolder") : cut(names);
    }

    private static @Nullable Node widest(List<Node> renditions) {
        return renditions.stream()
                .filter(file -> file.line("href") != null
                        && lower(file.line("contentType")).startsWith("image/"))
                .max(Comparator.comparingInt(file -> Objects.requireNonNullElse(file.pixels("width"), 0)))
                .orElse(null);
    }

    private @Nullable String text(@Nullable Node text) {
        if (text == null) {
            return null;
        }
        String value = Objects.requireNonNullElse(text.raw("value"), "");
        return Texts.line(lower(text.line("contentType")).contains("html") ? markup.text(value) : value);
    }

    private static String cut(String names) {
        return names.length() <= Limits.LINE ? names : names.substring(0, Limits.LINE);
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
