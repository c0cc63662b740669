package dev.newsstand.support.events.envelope;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import reactor.util.context.ContextView;

/** The W3C trace context of what is being done: from the Reactor context, otherwise from the logging context. */
public final class TraceParent {

    /** The key in the Reactor context; its value is the text of a {@code traceparent} header. */
    public static final String KEY = "traceparent";

    private static final Pattern TEXT = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceParent() {}

    /** The trace context, or null where there is none (or none that is well-formed). */
    public static @Nullable String of(ContextView context) {
        Object given = context.getOrDefault(KEY, null);
        String text = given == null ? logged() : given.toString();
        return text != null && TEXT.matcher(text).matches() ? text : null;
    }

    private static @Nullable String logged() {
        String trace = MDC.get("traceId");
        String span = MDC.get("spanId");
        return trace == null || span == null ? null : "00-" + trace + "-" + span + "-01";
    }
}
