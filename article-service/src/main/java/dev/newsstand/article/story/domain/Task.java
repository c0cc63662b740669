package dev.newsstand.article.story.domain;

/** What is to be done to a story at its hour, without anybody asking. */
public enum Task {
    /** A scheduled or embargoed story becomes public. */
    RELEASE,
    /** A public story whose rights end is withdrawn. */
    EXPIRE_STORY,
    /** Pictures whose rights end are taken out of a story. */
    EXPIRE_PICTURES
}
