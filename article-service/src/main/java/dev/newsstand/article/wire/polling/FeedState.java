package dev.newsstand.article.wire.polling;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How asking a feed went: {@code failures} in a row until now, the {@code outcome} of the last time, at {@code polledAt};
 * {@code answeredAt} is when it last had an answer, {@code dueAt} when it is asked again.
 */
record FeedState(
        String address,
        int failures,
        @Nullable String outcome,
        @Nullable Instant polledAt,
        @Nullable Instant answeredAt,
        @Nullable Instant dueAt) {

    /** Failing once may happen to anybody. */
    private static final int TOO_OFTEN = 3;

    /** What can be said of a feed. */
    enum Standing {
        /** It was not asked yet. */
        NEW,
        OK,
        /** It failed the last time. */
        FAILING,
        /** It fails again and again. */
        DOWN
    }

    static FeedState unasked(String address) {
        return new FeedState(address, 0, null, null, null, null);
    }

    Standing standing() {
        if (polledAt == null) {
            return Standing.NEW;
        }
        if (failures == 0) {
            return Standing.OK;
        }
        return failures < TOO_OFTEN ? Standing.FAILING : Standing.DOWN;
    }

    /** Its address without what may be secret: who asks, and with which key. */
    String shown() {
        URI uri = URI.create(address);
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return uri.getHost() == null
                ? address.replaceAll("[?#].*|(?<=//)[^/@]*@", "")
                : uri.getScheme() + "://" + uri.getHost() + port + uri.getRawPath();
    }
}
