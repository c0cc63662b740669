package dev.newsstand.support.problem;

/** Thrown while a request is being read, where there is no outcome to return yet; the funnel answers with its problem. */
public final class Refused extends RuntimeException {

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.type().slug(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
