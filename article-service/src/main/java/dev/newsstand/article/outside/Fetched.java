package dev.newsstand.article.outside;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking for a file. */
public sealed interface Fetched {

    /** {@code type} and the two validators are as the server said them. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record File(byte[] bytes, @Nullable String type, Validators validators) implements Fetched {}

    /** It is as it was when the validators were given. */
    record Unchanged() implements Fetched {}

    /** It is not asked for again: the address is not public, or the server says that it is gone. */
    record Refused(String why) implements Fetched {}

    /** Another time may do; {@code retryAfter} where the server said when. */
    record Failed(String why, @Nullable Duration retryAfter) implements Fetched {}

    /** What a server knows a state of a file by. */
    record Validators(@Nullable String etag, @Nullable String lastModified) {
        public static final Validators NONE = new Validators(null, null);
    }
}
