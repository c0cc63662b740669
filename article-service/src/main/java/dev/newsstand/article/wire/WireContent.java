package dev.newsstand.article.wire;

import dev.newsstand.article.story.NewsroomClock;
import dev.newsstand.article.story.domain.Content;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a story takes over of an item that comes now. An end that had passed before was no reason for the agency to keep the
 * item back: it ends no story that had none.
 */
@Component
class WireContent {

    private final WireStory stories;
    private final NewsroomClock clock;

    WireContent(WireStory stories, NewsroomClock clock) {
        this.stories = stories;
        this.clock = clock;
    }

    /** @param end of the story as it is, null where there is none */
    Content of(WireItem item, @Nullable Instant end) {
        Content content = stories.of(item);
        return end == null && isOver(item) ? content.expiringAt(null) : content;
    }

    /** What is odd about the item's end. */
    List<Remark> remarks(String pointer, WireItem item) {
        return isOver(item)
                ? List.of(new Remark(
                        Refusals.place(pointer, item, "expiresAt"),
                        "had passed before the item came: a story without an end goes on"))
                : List.of();
    }

    private boolean isOver(WireItem item) {
        return item.expiresAt() != null && !item.expiresAt().isAfter(clock.now());
    }
}
