package dev.newsstand.article.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.newsstand.article.feed.FeedStories.Mark;
import dev.newsstand.article.story.Articles;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.SectionKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes a feed when something in it has changed, and keeps what was written until then. */
@Component
public class ReadFeed {

    private static final int STORIES = 50;
    private static final int MOST_KEPT = 200;

    private final FeedStories feeds;
    private final Articles articles;
    private final Publication site;
    private final Map<String, Written> kept = new ConcurrentHashMap<>();

    ReadFeed(FeedStories feeds, Articles articles, Publication site) {
        this.feeds = feeds;
        this.articles = articles;
        this.site = site;
    }

    /** A feed as it is sent; {@code tag} stands for its state. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Written(String tag, Instant updated, byte[] bytes) {}

    /** Of a section, however its name is written, or of all; empty where there is no such section. */
    public Mono<Written> written(@Nullable String section, FeedFormat format) {
        String key = section == null ? null : SectionKey.of(section);
        String path = (key == null ? "/newsroom" : "/newsroom/sections/" + UriUtils.encode(key, UTF_8)) + "."
                + format.suffix();
        return feeds.mark(key, STORIES).flatMap(mark -> {
            Written known = kept.get(path);
            return known != null && known.tag().equals(mark.tag()) ? Mono.just(known) : write(mark, path, format);
        });
    }

    private Mono<Written> write(Mark mark, String path, FeedFormat format) {
        Mono<List<Article>> stories =
                all(mark.stories()).filter(Article::isPublic).collectList();
        Mono<List<Article>> gone =
                all(mark.gone()).filter(article -> article.status().isGone()).collectList();
        return Mono.zip(stories, gone)
                .map(both -> new Feed(site, mark.section(), path, both.getT1(), both.getT2()))
                .map(feed -> new Written(mark.tag(), feed.updated(), format.write(feed)))
                .doOnNext(written -> keep(path, written));
    }

    private Flux<Article> all(List<ArticleId> ids) {
        return Flux.fromIterable(ids).concatMap(articles::find);
    }

    private void keep(String path, Written written) {
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(path, written);
    }
}
