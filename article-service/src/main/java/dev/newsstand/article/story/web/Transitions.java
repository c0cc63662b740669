package dev.newsstand.article.story.web;

import dev.newsstand.article.story.ChangeOutcome;
import dev.newsstand.article.story.domain.Action;
import dev.newsstand.support.problem.Problem;
import java.util.List;

/** Says what a story's status allows instead. */
final class Transitions {

    private Transitions() {}

    static Problem forbidden(ChangeOutcome.Forbidden forbidden) {
        String status = ReaderHandler.lower(forbidden.status());
        List<String> allowed = forbidden.allowed().stream()
                .filter(action -> action != Action.EDIT)
                .map(ReaderHandler::lower)
                .toList();
        return Problem.of(NewsroomProblems.TRANSITION_NOT_ALLOWED)
                .detail("This story is " + status + ".")
                .with("articleStatus", status)
                .with("allowed", allowed);
    }
}
