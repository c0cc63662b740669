package dev.newsstand.article.story.web;

import dev.newsstand.article.story.ArticleQuery;
import dev.newsstand.article.story.Articles;
import dev.newsstand.article.story.NewsroomClock;
import dev.newsstand.article.story.Search;
import dev.newsstand.article.story.SearchQuery;
import dev.newsstand.article.story.Sections;
import dev.newsstand.article.story.domain.SearchWords;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Public stories: the newest first, or those with some words, the best first. */
@Component
class ListHandler {

    static final int USUAL = 20;
    static final int MOST = 100;

    private final Articles articles;
    private final Search search;
    private final Sections sections;
    private final NewsroomClock clock;

    ListHandler(Articles articles, Search search, Sections sections, NewsroomClock clock) {
        this.articles = articles;
        this.search = search;
        this.sections = sections;
        this.clock = clock;
    }

    record SectionJson(String section, String name, long count) {}

    Mono<ServerResponse> list(ServerRequest request) {
        int limit = Parameters.limit(request, USUAL, MOST);
        String words = Parameters.text(request, "q");
        return (words == null ? newest(request, limit) : found(request, words, limit)).flatMap(ListHandler::fresh);
    }

    private Mono<ListJson> newest(ServerRequest request, int limit) {
        Cursor below = Cursor.of(request);
        ArticleQuery query = new ArticleQuery(
                Parameters.text(request, "section"),
                Parameters.text(request, "subject"),
                below == null ? null : new ArticleQuery.Place(below.at(), below.id()),
                limit + 1);
        return articles.list(query)
                .collectList()
                .map(found -> ListJson.page(found, limit, ArticleJson::listed, last -> Cursor.after(last.article())));
    }

    private Mono<ListJson> found(ServerRequest request, String words, int limit) {
        SearchCursor below = SearchCursor.of(request);
        Instant asOf = below == null ? clock.now() : below.asOf();
        SearchQuery query = new SearchQuery(
                SearchWords.of(words),
                Parameters.text(request, "section"),
                Parameters.text(request, "subject"),
                asOf,
                below == null ? null : below.place(),
                limit + 1);
        return search.find(query)
                .collectList()
                .map(found -> ListJson.page(found, limit, ArticleJson::found, last -> SearchCursor.after(last, asOf)));
    }

    Mono<ServerResponse> sections(ServerRequest request) {
        return sections.all()
                .map(section -> new SectionJson(section.key(), section.name(), section.count()))
                .collectList()
                .flatMap(all -> fresh(new ItemsJson<>(all)));
    }

    private static Mono<ServerResponse> fresh(Object json) {
        return ServerResponse.ok().cacheControl(CacheControl.noCache()).bodyValue(json);
    }
}
