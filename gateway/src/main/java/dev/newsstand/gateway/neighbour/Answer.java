package dev.newsstand.gateway.neighbour;

/** What a neighbour said when asked for something. That it could not be asked is never taken for an answer of its own. */
public sealed interface Answer<T> {

    record Found<T>(T value) implements Answer<T> {}

    record Unknown<T>() implements Answer<T> {}

    /** @param notice what readers may be told of it */
    record Gone<T>(GoneNotice notice) implements Answer<T> {}

    /** @param location as the neighbour gave it */
    record Moved<T>(String location) implements Answer<T> {}

    /** @param why for the log, never for readers */
    record Unavailable<T>(String why) implements Answer<T> {}
}
