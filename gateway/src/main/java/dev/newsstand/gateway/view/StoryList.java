package dev.newsstand.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /newsroom}, {@code /newsroom/sections/{section}}: stories, newest first.
 *
 * @param sections the sections one can choose from
 * @param chosen the section that is shown, null for all
 * @param subject what the stories shown are about, null for anything
 * @param next cursor of the older stories, null at the end
 * @param continued whether this is not the first part of the list
 */
public record StoryList(
        Site site,
        CartSummary cart,
        List<Section> sections,
        @Nullable Section chosen,
        @Nullable Subject subject,
        List<StoryCard> stories,
        @Nullable String next,
        boolean continued,
        AsOf asOf)
        implements Page {

    public StoryList {
        sections = List.copyOf(sections);
        stories = List.copyOf(stories);
    }

    /** Of a section, or of all. */
    public StoryList(
            Site site,
            CartSummary cart,
            List<Section> sections,
            @Nullable Section chosen,
            List<StoryCard> stories,
            @Nullable String next,
            boolean continued,
            AsOf asOf) {
        this(site, cart, sections, chosen, null, stories, next, continued, asOf);
    }

    public boolean isChosen(Section section) {
        return chosen != null && section.key().equals(chosen.key());
    }

    public boolean isAll() {
        return chosen == null && subject == null;
    }

    public String title() {
        return subject != null ? subject.name() : chosen != null ? chosen.label() : "The newsroom";
    }

    /** Which section's news an open page listens for; empty for those of all. */
    public String followed() {
        return chosen == null ? "" : chosen.name();
    }

    public Pager pager() {
        return new Pager(href(), next, continued);
    }

    private String href() {
        return subject != null ? subject.href() : chosen != null ? chosen.href() : "/newsroom";
    }

    /** Whether it says that it shows a last good copy. */
    public boolean stale() {
        return asOf.stale();
    }

    @Override
    public Head head() {
        String title = isAll() ? "Newsroom" : title() + " news";
        return Head.website(site.titled(title), title + " from " + site.name() + ", newest first.", href())
                .with(Feed.of(site, chosen));
    }

    /** News come to the newest part of the list alone. */
    @Override
    public boolean followsNews() {
        return !continued && subject == null;
    }

    @Override
    public Place place() {
        return Place.NEWS;
    }

    @Override
    public String template() {
        return "pages/newsroom.jte";
    }
}
