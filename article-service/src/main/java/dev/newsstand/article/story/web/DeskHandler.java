package dev.newsstand.article.story.web;

import dev.newsstand.article.story.Articles;
import dev.newsstand.article.story.DeskList;
import dev.newsstand.article.story.DeskQuery;
import dev.newsstand.article.story.Markup;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.Status;
import dev.newsstand.article.topic.MediaTopics;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.web.Blocking;
import dev.newsstand.support.web.Etags;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors look at: stories of any status, and how each came to be what it is. */
@Component
class DeskHandler {

    private final Articles articles;
    private final DeskList desk;
    private final MediaTopics topics;
    private final Markup markup;
    private final JsonMapper json;

    DeskHandler(Articles articles, DeskList desk, MediaTopics topics, Markup markup, JsonMapper json) {
        this.articles = articles;
        this.desk = desk;
        this.topics = topics;
        this.markup = markup;
        this.json = json;
    }

    record ComparisonJson(long from, long to, List<Comparison.ChangeJson> changes) {}

    Mono<ServerResponse> list(ServerRequest request) {
        int limit = Parameters.limit(request, ListHandler.USUAL, ListHandler.MOST);
        Cursor below = Cursor.of(request);
        DeskQuery query = new DeskQuery(
                statuses(Parameters.text(request, "status")),
                Parameters.text(request, "q"),
                Parameters.text(request, "section"),
                below == null ? null : new DeskQuery.Place(below.at(), below.id()),
                limit + 1);
        return desk.list(query)
                .collectList()
                .map(found -> ListJson.page(
                        found, limit, ArticleJson::listed, last -> cursor(last.article(), query.isPlan())))
                .flatMap(page -> ServerResponse.ok().bodyValue(page));
    }

    private static String cursor(Article last, boolean plan) {
        Instant at = plan ? Objects.requireNonNull(last.dueAt()) : last.updatedAt();
        return Cursor.after(at, last.id());
    }

    private static Set<Status> statuses(@Nullable String names) {
        if (names == null) {
            return EnumSet.allOf(Status.class);
        }
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        for (String name : names.split(",", -1)) {
            statuses.add(Arrays.stream(Status.values())
                    .filter(status -> ReaderHandler.lower(status).equals(name))
                    .findFirst()
                    .orElseThrow(() -> Parameters.bad("status", "must be statuses with commas between")));
        }
        return statuses;
    }

    /** Media Topics for a story's subjects. */
    Mono<ServerResponse> topics(ServerRequest request) {
        String words = Parameters.text(request, "q");
        return ServerResponse.ok().bodyValue(new ItemsJson<>(topics.find(words == null ? "" : words)));
    }

    Mono<ServerResponse> read(ServerRequest request) {
        return articles.find(Parameters.id(request)).flatMap(this::article).switchIfEmpty(notFound(request));
    }

    Mono<ServerResponse> versions(ServerRequest request) {
        return articles.versions(Parameters.id(request))
                .map(VersionJson::forEditors)
                .collectList()
                .filter(found -> !found.isEmpty())
                .flatMap(found -> ServerResponse.ok().bodyValue(new ItemsJson<>(found)))
                .switchIfEmpty(notFound(request));
    }

    Mono<ServerResponse> version(ServerRequest request) {
        return articles.version(Parameters.id(request), Parameters.version(request.pathVariable("version")))
                .flatMap(this::article)
                .switchIfEmpty(notFound(request));
    }

    Mono<ServerResponse> compare(ServerRequest request) {
        ArticleId id = Parameters.id(request);
        long from = Parameters.version(request, "from");
        long to = Parameters.version(request, "to");
        return Mono.zip(articles.version(id, from), articles.version(id, to))
                .flatMap(both -> Blocking.call(() -> Comparison.of(tree(both.getT1()), tree(both.getT2()))))
                .flatMap(changes -> ServerResponse.ok().bodyValue(new ComparisonJson(from, to, changes)))
                .switchIfEmpty(notFound(request));
    }

    private JsonNode tree(Article article) {
        return json.valueToTree(ArticleJson.forEditors(article, markup));
    }

    private Mono<ServerResponse> article(Article article) {
        return answer(article, markup);
    }

    /** A story as editors see it. */
    static Mono<ServerResponse> answer(Article article, Markup markup) {
        return ServerResponse.ok()
                .eTag(Etags.strong(article.version()))
                .lastModified(article.updatedAt())
                .bodyValue(ArticleJson.forEditors(article, markup));
    }

    private static Mono<ServerResponse> notFound(ServerRequest request) {
        return Mono.defer(() -> Problem.of(Problems.NOT_FOUND).response(request));
    }
}
