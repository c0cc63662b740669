package dev.newsstand.article.wire;

import dev.newsstand.article.story.Markup;
import dev.newsstand.article.story.domain.Block;
import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Dateline;
import dev.newsstand.article.story.domain.Subject;
import dev.newsstand.article.topic.MediaTopics;
import dev.newsstand.article.wire.AgencyText.Parts;
import dev.newsstand.article.wire.domain.Agencies;
import dev.newsstand.article.wire.domain.Conventions;
import dev.newsstand.article.wire.domain.Datelines;
import dev.newsstand.article.wire.domain.FoundDateline;
import dev.newsstand.article.wire.domain.MonthDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the content of a story of an item: what its text says of itself goes before what stands beside it. */
@Component
public class WireStory {

    private final Markup markup;
    private final MediaTopics topics;

    WireStory(Markup markup, MediaTopics topics) {
        this.markup = markup;
        this.topics = topics;
    }

    public Content of(WireItem item) {
        Agencies agencies = new Agencies(item.sources());
        Opening opening = Opening.of(item);
        Parts parts = AgencyText.split(
                withoutHeadline(item, opening.text()), markup, new Datelines(agencies, item.located()));
        boolean sameNames = item.byline() != null && parts.byline() != null && says(item.byline(), parts.byline());
        List<Block> body = new ArrayList<>(parts.body());
        if (item.byline() != null && parts.byline() != null && !sameNames) {
            body.addFirst(new Block.Paragraph(markup.inline("By " + markup.text(parts.byline()))));
        }
        body.addAll(0, opening.pictures());
        return new Content(
                item.headline(),
                item.standfirst(),
                section(item.subjects()),
                named(item.subjects()),
                item.byline() != null ? item.byline() : parts.byline(),
                dateline(item, parts.dateline()),
                body,
                opening.lead(),
                parts.signOff(),
                Conventions.joined(item.note(), parts.advisory()),
                item.usageTerms(),
                item.language(),
                item.expiresAt(),
                null);
    }

    private String section(List<Subject> subjects) {
        LinkedHashMap<String, String> names = new LinkedHashMap<>();
        subjects.forEach(subject -> names.putIfAbsent(subject.code(), subject.name()));
        return topics.section(names);
    }

    /** A subject that came without a name has that of its topic. */
    private List<Subject> named(List<Subject> subjects) {
        return subjects.stream()
                .map(subject -> subject.name().equals(subject.code())
                        ? new Subject(
                                subject.code(), topics.name(subject.code()).orElse(subject.name()))
                        : subject)
                .toList();
    }

    /** Unless that is all there is: the headline may have been made of it. */
    private static List<Block> withoutHeadline(WireItem item, List<Block> body) {
        boolean repeated = body.size() > 1 && words(body.getFirst().text()).equals(words(item.headline()));
        return repeated ? body.subList(1, body.size()) : body;
    }

    private static @Nullable Dateline dateline(WireItem item, @Nullable FoundDateline found) {
        if (found == null) {
            return item.located() == null ? null : new Dateline(item.located(), item.written(), item.agency());
        }
        return new Dateline(
                found.place() != null ? found.place() : item.located(),
                day(item, found),
                found.agency() != null ? found.agency() : item.agency());
    }

    private static @Nullable LocalDate day(WireItem item, FoundDateline found) {
        if (found.day() == null || item.written() == null) {
            return item.written();
        }
        return MonthDays.near(found.day(), item.written());
    }

    private static boolean says(String byline, String names) {
        return words(byline).contains(words(names));
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
