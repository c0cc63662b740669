package dev.newsstand.gateway.stub;

/** What can be wrong with a neighbour. */
public enum Fault {
    HANGS,
    REFUSES,
    FAILS,
    ANSWERS_HTML,
    ANSWERS_HALF,
    ANSWERS_TEN_MEGABYTES,
    ANSWERS_NOTHING
}
