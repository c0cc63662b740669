package dev.newsstand.article.story.web;

import dev.newsstand.article.story.Articles;
import dev.newsstand.article.story.Markup;
import dev.newsstand.article.story.ReadArticle;
import dev.newsstand.article.story.Reading;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Correction;
import dev.newsstand.article.story.domain.Status;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.web.Etags;
import java.net.URI;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What readers, and the page, ask for. */
@Component
class ReaderHandler {

    private final ReadArticle reading;
    private final Articles articles;
    private final Markup markup;

    ReaderHandler(ReadArticle reading, Articles articles, Markup markup) {
        this.reading = reading;
        this.articles = articles;
        this.markup = markup;
    }

    Mono<ServerResponse> byId(ServerRequest request) {
        return reading.byId(Parameters.id(request)).flatMap(found -> answer(request, found, this::whole));
    }

    Mono<ServerResponse> bySlug(ServerRequest request) {
        return reading.bySlug(Parameters.slug(request)).flatMap(found -> answer(request, found, this::whole));
    }

    Mono<ServerResponse> corrections(ServerRequest request) {
        return reading.byId(Parameters.id(request))
                .flatMap(found ->
                        answer(request, found, article -> Mono.just(new ItemsJson<Correction>(article.corrections()))));
    }

    Mono<ServerResponse> versions(ServerRequest request) {
        return reading.byId(Parameters.id(request)).flatMap(found -> answer(request, found, this::history));
    }

    private Mono<Object> whole(Article article) {
        return Mono.just(ArticleJson.whole(article, markup));
    }

    /** From the version that was public first: what editors did before that is theirs. */
    private Mono<ItemsJson<VersionJson>> history(Article article) {
        return articles.versions(article.id())
                .filter(version -> version.article().wasPublic())
                .map(VersionJson::forReaders)
                .collectList()
                .map(ItemsJson::new);
    }

    private Mono<ServerResponse> answer(
            ServerRequest request, Reading reading, Function<Article, ? extends Mono<? extends Object>> body) {
        return switch (reading) {
            case Reading.Found(Article article) -> found(request, article, body);
            case Reading.Moved moved -> movedTo("/api/v1/articles/by-slug/" + moved.today());
            case Reading.Gone(Article article) -> gone(article).response(request);
            case Reading.Unknown nothing -> Problem.of(Problems.NOT_FOUND).response(request);
        };
    }

    private static Mono<ServerResponse> found(
            ServerRequest request, Article article, Function<Article, ? extends Mono<? extends Object>> body) {
        String etag = Etags.strong(article.version());
        return request.checkNotModified(article.updatedAt(), etag)
                .switchIfEmpty(Mono.defer(() -> body.apply(article)
                        .flatMap(json -> ServerResponse.ok()
                                .eTag(etag)
                                .lastModified(article.updatedAt())
                                .cacheControl(CacheControl.noCache())
                                .bodyValue(json))));
    }

    private static Mono<ServerResponse> movedTo(String path) {
        return ServerResponse.status(HttpStatus.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, URI.create(path).toString())
                .build();
    }

    private static Problem gone(Article article) {
        String notice = article.notice() == null ? "This story is no longer available." : article.notice();
        Problem gone = Problem.of(Problems.GONE)
                .detail(notice)
                .with("notice", notice)
                .with("at", article.updatedAt())
                .with("articleId", article.id().value())
                .with("slug", article.slug().value())
                .with("articleStatus", lower(article.status()));
        return article.status() == Status.WITHDRAWN
                ? gone.with("headline", article.content().headline())
                : gone;
    }

    static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
