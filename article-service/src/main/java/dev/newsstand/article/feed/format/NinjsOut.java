package dev.newsstand.article.feed.format;

import dev.newsstand.article.feed.StoryFormat;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.wire.WireItems;
import dev.newsstand.support.web.Blocking;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** ninjs 3.1: an agency's item with all that it came with, in the words of today. */
@Component
class NinjsOut implements StoryFormat {

    private final WireItems items;
    private final NinjsStory stories;
    private final JsonMapper json;

    NinjsOut(WireItems items, NinjsStory stories, JsonMapper json) {
        this.items = items;
        this.stories = stories;
        this.json = json;
    }

    @Override
    public MediaType type() {
        return MediaType.valueOf("application/vnd.iptc.ninjs+json");
    }

    @Override
    public Mono<byte[]> write(Article story) {
        return items.document(story.id())
                .map(document -> (ObjectNode) json.readTree(document))
                .defaultIfEmpty(json.createObjectNode())
                .flatMap(original -> Blocking.call(() -> InertJson.bytes(json, stories.of(story, original))));
    }
}
