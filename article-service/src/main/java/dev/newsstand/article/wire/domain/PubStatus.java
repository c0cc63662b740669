package dev.newsstand.article.wire.domain;

/** What the agency lets a customer do with an item. */
public enum PubStatus {
    USABLE,
    WITHHELD,
    CANCELED
}
