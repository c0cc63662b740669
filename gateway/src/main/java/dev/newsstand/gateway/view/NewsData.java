package dev.newsstand.gateway.view;

import org.jspecify.annotations.Nullable;

/**
 * What the head of a story's page says about the story.
 *
 * @param canonicalUrl where it was published first, if that is elsewhere
 * @param linkedData schema.org JSON that can stand inside a script element as it is
 */
public record NewsData(
        String headline,
        @Nullable String canonicalUrl,
        Moment published,
        Moment modified,
        @Nullable String section,
        String linkedData) {

    static NewsData of(Site site, Story story) {
        Section section = story.section();
        return new NewsData(
                story.headline(),
                story.facts().canonicalUrl(),
                story.published(),
                new Moment(story.modifiedAt()),
                section == null ? null : section.label(),
                LinkedData.of(site, story));
    }
}
