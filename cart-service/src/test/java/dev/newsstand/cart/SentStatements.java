package dev.newsstand.cart;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/** What the service sends to its database, as the driver logs it. */
public final class SentStatements {

    /** The event log looks after itself every now and then, whatever is asked meanwhile. */
    private static final Predicate<String> UPKEEP = Pattern.compile(
                    "event_log_open\\(\\)|pg_total_relation_size|DELETE FROM event_log")
            .asPredicate();

    private SentStatements() {}

    /** Everything that was sent meanwhile, by whomever but the event log's upkeep. */
    public static List<String> during(Runnable call) {
        Logger queries = (Logger) LoggerFactory.getLogger("io.r2dbc.postgresql.QUERY");
        ListAppender<ILoggingEvent> sent = new ListAppender<>();
        sent.start();
        queries.setLevel(Level.DEBUG);
        queries.addAppender(sent);
        try {
            call.run();
        } finally {
            queries.detachAppender(sent);
            queries.setLevel(null);
        }
        return List.copyOf(sent.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(UPKEEP.negate())
                .toList();
    }
}
