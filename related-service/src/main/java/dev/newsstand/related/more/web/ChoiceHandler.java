package dev.newsstand.related.more.web;

import dev.newsstand.related.more.ChooseStories;
import dev.newsstand.related.more.ChooseStories.Act;
import dev.newsstand.related.more.ChooseStories.Outcome;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.web.Detached;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code PUT} and {@code DELETE} of pins and bans. */
@Component
class ChoiceHandler {

    private final ChooseStories choose;

    ChoiceHandler(ChooseStories choose) {
        this.choose = choose;
    }

    HandlerFunction<ServerResponse> to(Act act) {
        return request -> Detached.run(
                        choose.choose(act, Requests.article(request), Requests.story(request, "otherId")))
                .flatMap(outcome -> answer(request, outcome));
    }

    private static Mono<ServerResponse> answer(ServerRequest request, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> ServerResponse.noContent().build();
            case Outcome.NoStory missing ->
                Requests.answer(
                        request,
                        missing.lookup(),
                        found -> ServerResponse.noContent().build());
            case Outcome.Itself itself ->
                Problem.of(Problems.VALIDATION)
                        .at("otherId", "A story has no place in its own block.")
                        .response(request);
        };
    }
}
