package dev.newsstand.article.feed.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.newsstand.article.feed.Feed;
import dev.newsstand.article.feed.FeedFormat;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Picture;
import dev.newsstand.article.story.domain.Subject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1.1; stories that are gone are named in an extension of ours. */
@Component
class JsonFeed implements FeedFormat {

    private static final int SUMMARY = 300;

    private final StoryHtml html;
    private final JsonMapper json;

    JsonFeed(StoryHtml html, JsonMapper json) {
        this.html = html;
        this.json = json;
    }

    record AuthorJson(String name) {}

    record RemovedJson(
            String id, @JsonProperty("date_removed") Instant at) {}

    record RemovalsJson(String about, List<RemovedJson> items) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ItemJson(
            String id,
            String url,
            String title,

            @JsonProperty("content_html") @JsonInclude(JsonInclude.Include.ALWAYS)
            String html,

            @Nullable String summary,
            @Nullable String image,
            @JsonProperty("date_published") @Nullable Instant published,
            @JsonProperty("date_modified") Instant modified,
            List<AuthorJson> authors,
            List<String> tags,
            @Nullable String language) {}

    record FeedJson(
            String version,
            String title,
            @JsonProperty("home_page_url") String home,
            @JsonProperty("feed_url") String self,
            List<AuthorJson> authors,
            List<ItemJson> items,
            @JsonProperty("_removed") RemovalsJson removed) {}

    @Override
    public String suffix() {
        return "json";
    }

    @Override
    public MediaType type() {
        return MediaType.valueOf("application/feed+json;charset=UTF-8");
    }

    @Override
    public byte[] write(Feed feed) {
        List<RemovedJson> removed = feed.gone().stream()
                .map(story -> new RemovedJson(Feed.id(story), story.updatedAt()))
                .toList();
        FeedJson document = new FeedJson(
                "https://jsonfeed.org/version/1.1",
                feed.title(),
                feed.home(),
                feed.site().link(feed.path()),
                List.of(new AuthorJson(feed.site().name())),
                feed.stories().stream().map(story -> item(feed, story)).toList(),
                new RemovalsJson("https://www.rfc-editor.org/rfc/rfc6721", removed));
        return InertJson.bytes(json, document);
    }

    private ItemJson item(Feed feed, Article story) {
        Content content = story.content();
        Picture picture = content.picture();
        String image =
                picture == null || picture.url() == null ? null : feed.site().link(picture.url());
        return new ItemJson(
                Feed.id(story),
                feed.site().story(story.slug()),
                content.headline(),
                html.whole(story),
                content.excerpt(SUMMARY),
                image,
                story.publishedAt(),
                story.updatedAt(),
                content.byline() == null ? List.of() : List.of(new AuthorJson(content.byline())),
                tags(content),
                content.language());
    }

    private static List<String> tags(Content content) {
        return Stream.concat(
                        Stream.ofNullable(content.section()),
                        content.subjects().stream().map(Subject::name))
                .distinct()
                .toList();
    }
}
