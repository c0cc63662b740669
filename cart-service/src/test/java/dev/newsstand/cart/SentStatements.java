package dev.newsstand.cart;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What the service sends to its database, as the driver logs it. */
public final class SentStatements {

    private SentStatements() {}

    /** Everything that was sent meanwhile, by whomever. */
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
                .toList();
    }
}
