package dev.newsstand.article.story.web;

import dev.newsstand.article.story.domain.Action;
import dev.newsstand.article.story.domain.Transition;
import dev.newsstand.article.story.json.Texts;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is asked of a story. */
record TransitionJson(
        @Nullable String action,
        @Nullable Instant publishedAt,
        @Nullable String correction,
        @Nullable String notice) {

    Transition transition() {
        return new Transition(
                Arrays.stream(Action.values())
                        .filter(known -> known != Action.EDIT
                                && ReaderHandler.lower(known).equals(action))
                        .findFirst()
                        .orElseThrow(TransitionJson::unknown),
                publishedAt == null ? null : publishedAt.truncatedTo(ChronoUnit.MILLIS),
                Texts.block(correction),
                Texts.block(notice));
    }

    private static Refused unknown() {
        return new Refused(Problem.of(Problems.VALIDATION)
                .at("/action", "must be publish, schedule, embargo, update, correct, withdraw, kill or restore"));
    }
}
