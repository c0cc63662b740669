package dev.newsstand.article.wire.ninjs;

import dev.newsstand.article.story.Markup;
import dev.newsstand.article.story.domain.Block;
import dev.newsstand.article.story.json.Texts;
import dev.newsstand.article.wire.WireItem;
import dev.newsstand.article.wire.WireReader.Entry;
import dev.newsstand.article.wire.domain.PubStatus;
import dev.newsstand.article.wire.domain.WireVersion;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one item of ninjs 3. A picture, a film or a date is a story too: that of its caption or description. */
final class NinjsItem {

    private static final Set<String> STANDFIRST =
            Set.of("lead", "summary", "standfirst", "abstract", "deck", "preamble");
    private static final Set<String> NO_TEXT = Set.of("caption", "creditline", "credit", "alt", "slugline");
    private static final Set<String> TYPES =
            Set.of("text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning", "");
    private static final int LONGEST_GUID = 1_000;

    private final Node item;
    private final Markup markup;
    private final Bodies bodies;

    private NinjsItem(Node item, Markup markup) {
        this.item = item;
        this.markup = markup;
        this.bodies = new Bodies(markup);
    }

    /** Throws {@link Unfit} for what is no story. */
    static Entry read(Node item, Markup markup) {
        return new NinjsItem(item, markup).entry();
    }

    private Entry entry() {
        String guid = guid();
        PubStatus status = status();
        if (status == PubStatus.CANCELED) {
            return new Entry.Cancellation(item.pointer(), guid, item.block("edNote"));
        }
        requireStory();
        return new Entry.Story(item.pointer(), story(guid, status), List.of());
    }

    private WireItem story(String guid, PubStatus status) {
        Times times = Times.of(item);
        List<Block> body = bodies.best(item.all("bodies"));
        String standfirst = standfirst();
        List<Block> words = body.isEmpty() ? described() : body;
        List<String> sources = sources();
        return new WireItem(
                guid,
                new WireVersion(item.label("version"), times.versionCreated(), Digests.of(item.json())),
                status,
                times.embargo(),
                times.expiry(),
                times.created(),
                times.day(),
                headline(),
                body.isEmpty() || repeats(body, standfirst) ? null : standfirst,
                words,
                byline(),
                item.line("located"),
                sources.isEmpty() ? null : sources.getFirst(),
                sources,
                Subjects.of(item),
                new Pictures(markup).lead(item),
                item.block("edNote"),
                item.terms(),
                language(),
                Cleaned.of(item.json()).toString(),
                item.names());
    }

    private String guid() {
        String guid = item.line("uri");
        if (guid == null || guid.length() > LONGEST_GUID) {
            throw new Unfit(
                    item.at("uri"),
                    "must be given, at most " + LONGEST_GUID + " characters: it is the item's identity");
        }
        return guid;
    }

    private PubStatus status() {
        String status = item.line("pubStatus");
        return switch (status == null ? "usable" : status.toLowerCase(Locale.ROOT)) {
            case "usable" -> PubStatus.USABLE;
            case "withheld" -> PubStatus.WITHHELD;
            case "canceled", "cancelled" -> PubStatus.CANCELED;
            default -> throw new Unfit(item.at("pubStatus"), "must be usable, withheld or canceled");
        };
    }

    private void requireStory() {
        String type = Objects.requireNonNullElse(item.line("type"), "").toLowerCase(Locale.ROOT);
        if (!TYPES.contains(type)) {
            throw new Unfit(item.at("type"), "is " + type + ", which is no type of ninjs");
        }
        headline();
    }

    private String headline() {
        List<Node> headlines = item.all("headlines");
        Node main = Roles.first(headlines, Set.of("main", "", "headline"));
        Node chosen = main == null ? Roles.other(headlines, Set.of()) : main;
        String headline = chosen == null ? item.line("title") : text(chosen);
        if (headline == null) {
            throw new Unfit(item.at("headlines"), "has no headline, and no title");
        }
        return headline;
    }

    private @Nullable String standfirst() {
        Node lead = Roles.first(item.all("descriptions"), STANDFIRST);
        return lead == null ? null : text(lead);
    }

    /** An agency without a body has at least described what happened. */
    private List<Block> described() {
        List<Node> descriptions = item.all("descriptions");
        Node text = Roles.other(descriptions, NO_TEXT);
        return text == null ? List.of() : bodies.read(text);
    }

    private static boolean repeats(List<Block> body, @Nullable String standfirst) {
        return standfirst != null
                && body.getFirst().text().replaceAll("\\s+", " ").strip().startsWith(standfirst);
    }

    private @Nullable String byline() {
        String by = item.line("by");
        return by == null ? null : by.replaceFirst("^(?i:by:? )(?=\\p{Lu})", "");
    }

    private List<String> sources() {
        return Stream.concat(
                        item.all("infoSources").stream().map(source -> source.line("name")),
                        Stream.of(item.line("copyrightHolder")))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Some agencies write other things there; a story without a language is a story all the same. */
    private @Nullable String language() {
        String language = item.line("language");
        return language != null && language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}") ? language : null;
    }

    private @Nullable String text(Node text) {
        String value = Objects.requireNonNullElse(text.raw("value"), "");
        String type = Objects.requireNonNullElse(text.line("contentType"), "");
        return Texts.line(type.contains("html") ? markup.text(value) : value);
    }
}
