package dev.newsstand.gateway.keep;

import dev.newsstand.gateway.neighbour.Answer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What a page has to work with: something to show, fresh or as last saved, or else why there is nothing. */
public sealed interface Served<V> {

    record Shown<V>(V value, boolean stale) implements Served<V> {}

    record Missing<V>(Answer<V> why) implements Served<V> {}

    /**
     * Fresh if it comes within the limit, else the last good answer, else nothing. A call that is too slow for this reader
     * goes on for those after it.
     */
    static <K, V> Mono<Served<V>> of(Kept<K, V> kept, K key, Duration limit) {
        V fresh = kept.fresh(key);
        if (fresh != null) {
            return Mono.just(new Shown<>(fresh, false));
        }
        return kept.get(key)
                .timeout(limit, Mono.just(new Answer.Unavailable<>("no answer within " + limit)))
                .map(answer -> from(answer, kept.lastGood(key)));
    }

    /** Whether it is shown as last saved. */
    default boolean isStale() {
        return this instanceof Shown<V> shown && shown.stale();
    }

    /** The value to show, or that one. */
    default V orElse(V other) {
        V value = orNull();
        return value == null ? other : value;
    }

    /** The value to show, or null. */
    default @Nullable V orNull() {
        return switch (this) {
            case Shown<V> shown -> shown.value();
            case Missing<V> missing -> null;
        };
    }

    private static <V> Served<V> from(Answer<V> answer, @Nullable V lastGood) {
        return switch (answer) {
            case Answer.Found<V> found -> new Shown<>(found.value(), false);
            case Answer.Unavailable<V> away when lastGood != null -> new Shown<>(lastGood, true);
            case Answer.Unavailable<V> away -> new Missing<>(away);
            case Answer.Unknown<V> unknown -> new Missing<>(unknown);
            case Answer.Gone<V> gone -> new Missing<>(gone);
            case Answer.Moved<V> moved -> new Missing<>(moved);
        };
    }
}
