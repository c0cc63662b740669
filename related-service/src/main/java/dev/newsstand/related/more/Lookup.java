package dev.newsstand.related.more;

/** What comes of asking about one story. */
public sealed interface Lookup<T> {

    /** {@code stale}: the newsroom may have told more by now. */
    record Found<T>(T value, boolean stale) implements Lookup<T> {}

    /** It was public once. */
    record Gone<T>() implements Lookup<T> {}

    /** Nothing public is known by that id. */
    record Unknown<T>() implements Lookup<T> {}

    /** The stories are still being read after the start. */
    record NotYet<T>() implements Lookup<T> {}
}
