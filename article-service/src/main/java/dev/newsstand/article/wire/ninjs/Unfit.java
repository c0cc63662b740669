package dev.newsstand.article.wire.ninjs;

/** Thrown while an item is being read: why it is no story, and where that shows. */
final class Unfit extends RuntimeException {

    private final String pointer;
    private final String problem;

    Unfit(String pointer, String problem) {
        super(pointer + " " + problem, null, false, false);
        this.pointer = pointer;
        this.problem = problem;
    }

    String pointer() {
        return pointer;
    }

    String problem() {
        return problem;
    }
}
