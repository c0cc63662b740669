package dev.newsstand.article.story.domain;

/** What a version of a story did to the one before it. */
public enum Change {
    CREATED,
    EDITED,
    PUBLISHED,
    UPDATED,
    CORRECTED,
    WITHDRAWN,
    KILLED,
    RESTORED
}
