package dev.newsstand.gateway.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /newsroom}: stories, newest first.
 *
 * @param sections the sections one can choose from
 * @param chosen the section that is shown, null for all
 * @param next cursor of the older stories, null at the end
 * @param continued whether this is not the first part of the list
 */
public record StoryList(
        Site site,
        CartSummary cart,
        List<Section> sections,
        @Nullable Section chosen,
        List<StoryCard> stories,
        @Nullable String next,
        boolean continued,
        boolean stale)
        implements Page {

    public StoryList {
        sections = List.copyOf(sections);
        stories = List.copyOf(stories);
    }

    public boolean isChosen(Section section) {
        return section.equals(chosen);
    }

    public String title() {
        return chosen == null ? "The newsroom" : chosen.label();
    }

    /** Address of the older stories; only to be asked for when {@link #next} is there. */
    public String olderHref() {
        String cursor = "cursor=" + URLEncoder.encode(next == null ? "" : next, StandardCharsets.UTF_8);
        return chosen == null ? "/newsroom?" + cursor : chosen.href() + "&" + cursor;
    }

    public String firstHref() {
        return chosen == null ? "/newsroom" : chosen.href();
    }

    @Override
    public Head head() {
        String title = chosen == null ? "Newsroom" : chosen.label() + " news";
        return Head.website(site.titled(title), title + " from " + site.name() + ", newest first.", firstHref());
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
