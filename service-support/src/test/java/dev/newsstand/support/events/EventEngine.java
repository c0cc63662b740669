package dev.newsstand.support.events;

import dev.newsstand.events.Event;
import java.time.Duration;
import java.util.List;

/** An engine under test: one owner with its log, to be written, read, restarted and restored from outside. */
public interface EventEngine extends AutoCloseable {

    /** Appends the events in one transaction that stays open for that long before it is committed. */
    void append(List<? extends Event> events, Duration open);

    /** Appends the events in one transaction that is rolled back after that long. */
    void appendAndRollBack(List<? extends Event> events, Duration open);

    /** Appends the events in one transaction. */
    default void append(List<? extends Event> events) {
        append(events, Duration.ZERO);
    }

    /** A feed of the owner's log, as a neighbour has it. */
    EventFeed feed();

    /** Stops the owner and starts it again on its kept log; streams break off. */
    void restart();

    /** Has the log restored, without its last so many events, on another server, whose transaction ids begin anew. */
    void restoreOnAnotherServer(int lost);

    /** Lets retention run as if everything that is in the log were older than is kept. */
    void compact();

    /** How many events were taken from the log so far for readers, whether delivered or not. */
    long readSoFar();

    @Override
    void close();
}
