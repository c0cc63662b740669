package dev.newsstand.article.story.web;

import dev.newsstand.article.story.domain.Action;
import dev.newsstand.article.story.domain.Transition;
import dev.newsstand.article.story.json.Texts;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is asked of a story. */
record TransitionJson(
        @Nullable String action,
        @Nullable Instant at,
        @Nullable Instant publishedAt,
        @Nullable String text,
        @Nullable String correction,
        @Nullable String notice) {

    /** {@code at} and {@code publishedAt}, {@code text} and {@code correction} are two names of one thing each. */
    Transition transition(String editor) {
        return new Transition(
                Arrays.stream(Action.values())
                        .filter(known -> known != Action.EDIT
                                && known.isAsked()
                                && ReaderHandler.lower(known).equals(action))
                        .findFirst()
                        .orElseThrow(TransitionJson::unknown),
                one("/publishedAt", at, publishedAt),
                one("/correction", Texts.block(text), Texts.block(correction)),
                Texts.block(notice),
                editor);
    }

    private static <T> @Nullable T one(String pointer, @Nullable T name, @Nullable T otherName) {
        if (name != null && otherName != null && !name.equals(otherName)) {
            throw new Refused(Problem.of(Problems.VALIDATION).at(pointer, "is given twice, with two values"));
        }
        return name == null ? otherName : name;
    }

    private static Refused unknown() {
        return new Refused(Problem.of(Problems.VALIDATION)
                .at("/action", "must be publish, schedule, embargo, update, correct, withdraw, kill or restore"));
    }
}
