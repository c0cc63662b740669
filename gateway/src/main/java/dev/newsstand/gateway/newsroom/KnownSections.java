package dev.newsstand.gateway.newsroom;

import dev.newsstand.gateway.view.Section;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sections one can choose from: as the newsroom lists them, or else those of its latest stories. */
public record KnownSections(SectionListJson told, ArticleListJson latest) {

    public static final KnownSections NONE = new KnownSections(SectionListJson.NONE, ArticleListJson.NONE);

    static KnownSections of(@Nullable ArticleListJson latest) {
        return latest == null ? NONE : new KnownSections(SectionListJson.NONE, latest);
    }

    public List<Section> all() {
        return told.items().isEmpty()
                ? StoryCards.sections(latest)
                : told.items().stream()
                        .map(section -> new Section(section.name()))
                        .filter(section -> !section.key().isEmpty())
                        .toList();
    }

    /** The one with that key in its address. */
    Optional<Section> named(String key) {
        return all().stream().filter(section -> section.key().equals(key)).findFirst();
    }
}
