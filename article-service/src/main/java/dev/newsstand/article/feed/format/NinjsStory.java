package dev.newsstand.article.feed.format;

import dev.newsstand.article.feed.Feed;
import dev.newsstand.article.feed.Publication;
import dev.newsstand.article.story.Markup;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Dateline;
import dev.newsstand.article.wire.WireItem;
import dev.newsstand.article.wire.WireStory;
import dev.newsstand.article.wire.ninjs.Ninjs;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What an item says is kept, member by member, where the story still says just that; else the story's own words are put there. */
@Component
class NinjsStory {

    private final Markup markup;
    private final WireStory wire;
    private final StoryHtml html;
    private final Publication site;

    NinjsStory(Markup markup, WireStory wire, StoryHtml html, Publication site) {
        this.markup = markup;
        this.wire = wire;
        this.html = html;
        this.site = site;
    }

    /** @param original the item that the story came from, empty where it came from none; it is changed */
    ObjectNode of(Article story, ObjectNode original) {
        Optional<WireItem> item = Ninjs.read(original, markup);
        @Nullable Content then = item.map(wire::of).orElse(null);
        Content now = story.content();
        identify(story, original, then != null && sameWords(now, then));
        if (differs(now, then, Content::headline)) {
            NinjsWords.headline(original, now.headline());
        }
        if (differs(now, then, NinjsStory::told)) {
            NinjsWords.body(original, html.body(story));
        } else {
            NinjsWords.cleaned(
                    original,
                    "bodies",
                    text -> html.of(markup.blocks(text)),
                    html.of(item.map(WireItem::body).orElse(List.of())));
        }
        describe(original, now, then);
        NinjsWords.cleaned(original, "descriptions", markup::text, "");
        NinjsWords.cleaned(original, "headlines", markup::text, "");
        if (then == null || differs(now, then, Content::subjects)) {
            NinjsWords.subjects(original, now.subjects());
        }
        if (item.map(WireItem::picture).isEmpty()) {
            NinjsWords.picture(original, now.picture(), site);
        }
        return Conforming.of(original);
    }

    private static void describe(ObjectNode item, Content now, @Nullable Content then) {
        if (differs(now, then, Content::standfirst)) {
            NinjsWords.standfirst(item, now.standfirst());
        }
        member(item, "by", now, then, Content::byline);
        member(item, "located", now, then, content -> place(content.dateline()));
        member(item, "language", now, then, Content::language);
        member(item, "usageTerms", now, then, Content::usageTerms);
        member(item, "edNote", now, then, Content::advisory);
        if (now.expiresAt() != null) {
            member(item, "expires", now, then, content -> Objects.toString(content.expiresAt(), null));
        }
    }

    private static void identify(Article story, ObjectNode item, boolean same) {
        item.putObject("standard")
                .put("name", "ninjs")
                .put("version", "3.1")
                .put("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json");
        String guid = story.source() == null ? null : story.source().guid();
        item.put("uri", guid == null ? Feed.id(story) : guid);
        item.put("pubStatus", pubStatus(story));
        item.remove("embargoedUntil");
        putIfAbsent(item, "type", "text");
        Instant since = story.publishedAt();
        putIfAbsent(item, "firstCreated", (since == null ? story.createdAt() : since).toString());
        if (!same) {
            item.put("version", Long.toString(story.version()));
            item.put("versionCreated", story.updatedAt().toString());
        }
    }

    /** A draft as it will be given out. */
    private static String pubStatus(Article story) {
        return switch (story.status()) {
            case KILLED -> "canceled";
            case WITHDRAWN -> "withheld";
            case DRAFT, SCHEDULED, EMBARGOED, PUBLISHED, UPDATED, CORRECTED, RESTORED -> "usable";
        };
    }

    private static void putIfAbsent(ObjectNode item, String member, String value) {
        if (!item.has(member)) {
            item.put(member, value);
        }
    }

    private static boolean sameWords(Content now, Content then) {
        return Stream.<Function<Content, @Nullable Object>>of(
                        Content::headline, Content::standfirst, Content::byline, NinjsStory::told, Content::subjects)
                .noneMatch(part -> differs(now, then, part));
    }

    /** What an item has in its body, and a story in several fields. */
    private static List<Object> told(Content content) {
        return Stream.of(content.body(), content.dateline(), content.signOff(), content.advisory(), content.byline())
                .map(Optional::ofNullable)
                .<Object>map(part -> part)
                .toList();
    }

    private static void member(
            ObjectNode item,
            String name,
            Content now,
            @Nullable Content then,
            Function<Content, @Nullable String> part) {
        if (differs(now, then, part)) {
            String value = part.apply(now);
            item.remove(name);
            if (value != null) {
                item.put(name, value);
            }
        }
    }

    private static boolean differs(
            Content now, @Nullable Content then, Function<Content, ? extends @Nullable Object> part) {
        return then == null || !Objects.equals(part.apply(now), part.apply(then));
    }

    private static @Nullable String place(@Nullable Dateline dateline) {
        return dateline == null ? null : dateline.place();
    }
}
