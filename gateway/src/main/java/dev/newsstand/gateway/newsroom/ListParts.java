package dev.newsstand.gateway.newsroom;

import dev.newsstand.gateway.page.Parts;
import dev.newsstand.gateway.view.AsOf;
import dev.newsstand.gateway.view.CartSummary;
import dev.newsstand.gateway.view.Page;
import dev.newsstand.gateway.view.Section;
import dev.newsstand.gateway.view.Site;
import dev.newsstand.gateway.view.StoryList;
import dev.newsstand.gateway.view.Subject;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All that a list's page is made from, but the reader. */
record ListParts(
        Site site, Wanted wanted, KnownSections sections, ArticleListJson list, GoneStories.View gone, AsOf asOf)
        implements Parts {

    /** Which list was asked for: a section's, that of a subject, or neither for all. @param cursor where the part before ended */
    record Wanted(
            @Nullable Section section,
            @Nullable String subject,
            @Nullable String cursor) {

        StoryQuery query(int count) {
            return new StoryQuery(count, section == null ? null : section.name(), subject, null, cursor);
        }
    }

    @Override
    public String key() {
        return "list " + wanted;
    }

    @Override
    public List<Supplier<? extends Page>> versions(CartSummary cart) {
        return List.of(() -> new StoryList(
                site,
                cart,
                sections.all(),
                wanted.section(),
                subject(),
                StoryCards.of(list, gone),
                list.next(),
                wanted.cursor() != null,
                asOf));
    }

    /** Whether this is a section or subject that nobody has written in. */
    boolean isNothing() {
        Section section = wanted.section();
        boolean unknown = wanted.subject() != null
                || section != null && sections.named(section.key()).isEmpty();
        return unknown && list.items().isEmpty() && wanted.cursor() == null;
    }

    /** By the name that one of the stories gives it. */
    private @Nullable Subject subject() {
        String code = wanted.subject();
        return code == null
                ? null
                : list.items().stream()
                        .flatMap(StoryViews::subjects)
                        .filter(subject -> subject.code().equals(code))
                        .findFirst()
                        .orElse(new Subject(code, code));
    }
}
