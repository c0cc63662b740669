package dev.newsstand.article.story.domain;

/** What can be done to a story: by an editor or the wire, or, for the last two, by time alone. */
public enum Action {
    EDIT,
    PUBLISH,
    SCHEDULE,
    EMBARGO,
    UPDATE,
    CORRECT,
    WITHDRAW,
    KILL,
    RESTORE,
    /** Its hour has come. */
    RELEASE,
    /** The right to show it has ended. */
    EXPIRE;

    /** Whether anybody may ask for it; the others come by themselves. */
    public boolean isAsked() {
        return this != RELEASE && this != EXPIRE;
    }
}
