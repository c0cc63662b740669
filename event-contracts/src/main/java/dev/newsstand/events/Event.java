package dev.newsstand.events;

/** The data of an event: a past-tense fact with the full state that a reader needs. Implemented by one sealed family per source. */
public interface Event {

    /** The id of the aggregate it happened to: the CloudEvents {@code subject}; order is promised per subject only. */
    String subject();

    /** The aggregate's version after it happened; grows with every event of one subject. */
    long version();
}
