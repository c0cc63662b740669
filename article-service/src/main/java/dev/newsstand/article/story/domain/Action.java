package dev.newsstand.article.story.domain;

/** What an editor, or the wire, can do to a story. */
public enum Action {
    EDIT,
    PUBLISH,
    SCHEDULE,
    EMBARGO,
    UPDATE,
    CORRECT,
    WITHDRAW,
    KILL,
    RESTORE
}
