package dev.newsstand.article.story.domain;

/** What a version of a story did to the one before it. */
public enum Change {
    CREATED("create"),
    EDITED("edit"),
    SCHEDULED("schedule"),
    EMBARGOED("embargo"),
    /** A schedule or an embargo was taken back. */
    RECALLED("recall"),
    PUBLISHED("publish"),
    UPDATED("update"),
    CORRECTED("correct"),
    WITHDRAWN("withdraw"),
    KILLED("kill"),
    RESTORED("restore");

    private final String act;

    Change(String act) {
        this.act = act;
    }

    /** The same as a verb. */
    public String act() {
        return act;
    }
}
