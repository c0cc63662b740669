package dev.newsstand.gateway.newsroom;

import dev.newsstand.gateway.view.FoundStory;
import dev.newsstand.gateway.view.Section;
import dev.newsstand.gateway.view.StoryCard;
import java.util.List;
import java.util.stream.Stream;

/** Cards of a list of stories. */
public final class StoryCards {

    private StoryCards() {}

    /** @param gone the stories that none may lead to */
    public static List<StoryCard> of(ArticleListJson list, GoneStories.View gone) {
        return list.items().stream()
                .filter(story -> !gone.hides(story.id(), story.version()))
                .map(StoryViews::card)
                .toList();
    }

    /** What was searched for. @param gone the stories that none may lead to */
    public static List<FoundStory> found(ArticleListJson list, GoneStories.View gone) {
        return list.items().stream()
                .filter(story -> !gone.hides(story.id(), story.version()))
                .map(StoryViews::found)
                .toList();
    }

    /** The sections that these stories are in, by name. */
    public static List<Section> sections(ArticleListJson list) {
        return list.items().stream()
                .map(story -> StoryViews.section(story.section()))
                .flatMap(Stream::ofNullable)
                .distinct()
                .sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
                .toList();
    }
}
