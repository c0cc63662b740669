package dev.newsstand.article.story.web;

import dev.newsstand.article.story.ChangeOutcome;
import dev.newsstand.article.story.DraftKeys.DraftKey;
import dev.newsstand.article.story.DraftOnce;
import dev.newsstand.article.story.DraftOutcome;
import dev.newsstand.article.story.Edit;
import dev.newsstand.article.story.EditArticle;
import dev.newsstand.article.story.Markup;
import dev.newsstand.article.story.MoveArticle;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import dev.newsstand.support.web.Bodies;
import dev.newsstand.support.web.Detached;
import dev.newsstand.support.web.Etags;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/** What editors do to stories. */
@Component
class EditorHandler {

    /** Enough for the longest body in any script. */
    private static final int STORY_BYTES = 2 * 1024 * 1024;

    private final DraftOnce drafts;
    private final EditArticle edits;
    private final MoveArticle moves;
    private final ContentPatch patches;
    private final Markup markup;

    EditorHandler(DraftOnce drafts, EditArticle edits, MoveArticle moves, ContentPatch patches, Markup markup) {
        this.drafts = drafts;
        this.edits = edits;
        this.moves = moves;
        this.patches = patches;
        this.markup = markup;
    }

    Mono<ServerResponse> draft(ServerRequest request) {
        String key = Parameters.idempotencyKey(request);
        return editor(request)
                .zipWith(Bodies.read(request, ObjectNode.class, STORY_BYTES))
                .flatMap(read -> draft(new DraftKey(read.getT1(), key, Fingerprint.of(read.getT2())), read.getT2()))
                .flatMap(outcome -> drafted(request, outcome));
    }

    private Mono<DraftOutcome> draft(DraftKey key, ObjectNode body) {
        Edit words = patches.onNothing(body);
        return Detached.run(drafts.draft(key, words.content(), words.slug()));
    }

    private Mono<ServerResponse> drafted(ServerRequest request, DraftOutcome outcome) {
        return switch (outcome) {
            case DraftOutcome.Drafted(Article article) -> created(article, false);
            case DraftOutcome.Replayed(Article article) -> created(article, true);
            case DraftOutcome.Invalid invalid ->
                ContentPatch.problem(invalid.violations()).response(request);
            case DraftOutcome.KeyReused reused ->
                Problem.of(Problems.IDEMPOTENCY_KEY_REUSED).response(request);
            case DraftOutcome.KeyBusy busy ->
                Problem.of(Problems.IDEMPOTENCY_IN_PROGRESS).response(request);
        };
    }

    private Mono<ServerResponse> created(Article article, boolean replayed) {
        return ServerResponse.created(URI.create("/api/v1/newsroom/articles/" + article.id()))
                .eTag(Etags.strong(article.version()))
                .headers(headers -> {
                    if (replayed) {
                        headers.set("Idempotency-Replayed", "true");
                    }
                })
                .bodyValue(ArticleJson.forEditors(article, markup));
    }

    Mono<ServerResponse> edit(ServerRequest request) {
        ArticleId id = Parameters.id(request);
        List<String> ifMatch = request.headers().header(HttpHeaders.IF_MATCH);
        if (ifMatch.isEmpty()) {
            return Problem.of(Problems.PRECONDITION_REQUIRED).response(request);
        }
        return editor(request)
                .zipWith(Bodies.read(request, ObjectNode.class, STORY_BYTES))
                .flatMap(read -> edit(id, ifMatch, read.getT1(), read.getT2()))
                .flatMap(outcome -> changed(request, outcome));
    }

    private Mono<ChangeOutcome> edit(ArticleId id, List<String> ifMatch, String editor, ObjectNode patch) {
        return Detached.run(edits.edit(id, expected(ifMatch), article -> patches.on(article, patch, editor)));
    }

    Mono<ServerResponse> move(ServerRequest request) {
        ArticleId id = Parameters.id(request);
        List<String> ifMatch = request.headers().header(HttpHeaders.IF_MATCH);
        return editor(request)
                .zipWith(Bodies.read(request, TransitionJson.class))
                .map(read -> read.getT2().transition(read.getT1()))
                .flatMap(transition -> Detached.run(moves.move(id, expected(ifMatch), transition)))
                .flatMap(outcome -> changed(request, outcome));
    }

    private Mono<ServerResponse> changed(ServerRequest request, ChangeOutcome outcome) {
        return switch (outcome) {
            case ChangeOutcome.Done(Article article) -> DeskHandler.answer(article, markup);
            case ChangeOutcome.Unknown unknown -> Problem.of(Problems.NOT_FOUND).response(request);
            case ChangeOutcome.Outdated(Article today) -> outdated(today).response(request);
            case ChangeOutcome.Forbidden forbidden ->
                Transitions.forbidden(forbidden).response(request);
            case ChangeOutcome.Invalid invalid ->
                ContentPatch.problem(invalid.violations()).response(request);
        };
    }

    private Problem outdated(Article today) {
        return Problem.of(Problems.PRECONDITION_FAILED)
                .detail("The story is at version " + today.version() + ".")
                .with("article", ArticleJson.forEditors(today, markup));
    }

    private static Predicate<Article> expected(List<String> ifMatch) {
        return article -> ifMatch.isEmpty() || Etags.matchesStrongly(ifMatch, Etags.strong(article.version()));
    }

    private static Mono<String> editor(ServerRequest request) {
        return request.principal()
                .map(Principal::getName)
                .switchIfEmpty(Mono.error(() -> new Refused(Problem.of(Problems.UNAUTHORIZED))));
    }
}
