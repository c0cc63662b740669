package dev.newsstand.gateway.neighbour;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The part of a 410 problem that readers may see. @param articleStatus {@code withdrawn} or {@code killed} */
public record GoneNotice(
        @Nullable String notice,
        @Nullable String headline,
        @Nullable String articleStatus,
        @Nullable Instant at) {

    public static final GoneNotice UNSAID = new GoneNotice(null, null, null, null);
}
