package dev.newsstand.article.story.web;

import dev.newsstand.support.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The kinds of problem that only stories have. */
final class NewsroomProblems {

    static final ProblemType TRANSITION_NOT_ALLOWED =
            new ProblemType("transition-not-allowed", "The story's status does not allow this", HttpStatus.CONFLICT);

    private NewsroomProblems() {}
}
