package dev.newsstand.gateway.keep;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.newsstand.gateway.neighbour.Answer;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A neighbour's answers, kept until an event empties them. Everyone who misses the same key waits for one call, which goes
 * on when they leave. A call that began before its key was emptied is not kept. Only {@link Answer.Found} is kept; what was
 * kept stays as the last good answer until the neighbour says otherwise.
 */
public final class Kept<K, V> {

    private static final long BRIEF = 1_000;
    private static final long OUTDATED = -1;

    /** How much is kept, and the longest that it is believed without being asked for again. */
    public record Bounds(int most, Duration longest) {}

    private record Entry<V>(V value, long round, long at) {}

    private final Cache<K, Entry<V>> entries;
    private final ConcurrentMap<K, Fill> filling = new ConcurrentHashMap<>();
    private final AtomicLong round = new AtomicLong();
    private final Function<K, Mono<Answer<V>>> source;
    private final Predicate<V> current;
    private final Trust trust;
    private final long longest;
    private final Clock clock;

    /**
     * @param bounds how many answers are kept, and how long one is believed while events are heard
     * @param source the call that is made for a missing key
     * @param current whether an answer that just came is not already known to be outdated
     */
    public Kept(Bounds bounds, Function<K, Mono<Answer<V>>> source, Predicate<V> current, Trust trust, Clock clock) {
        this.entries = Caffeine.newBuilder().maximumSize(bounds.most()).build();
        this.longest = bounds.longest().toMillis();
        this.source = source;
        this.current = current;
        this.trust = trust;
        this.clock = clock;
    }

    /** The kept answer, if it can be believed. */
    public @Nullable V fresh(K key) {
        Entry<V> entry = entries.getIfPresent(key);
        return entry != null && believed(entry) ? entry.value() : null;
    }

    /** What was true when last heard, believed or not. */
    public @Nullable V lastGood(K key) {
        Entry<V> entry = entries.getIfPresent(key);
        return entry == null ? null : entry.value();
    }

    /** The kept answer, or the neighbour's. */
    public Mono<Answer<V>> get(K key) {
        return Mono.defer(() -> {
            V value = fresh(key);
            return value == null
                    ? filling.computeIfAbsent(key, Fill::new).answer
                    : Mono.just(new Answer.Found<>(value));
        });
    }

    /** It has changed: the next reader asks again; the last good answer stays for bad times. */
    public void empty(K key) {
        filling.compute(key, (same, fill) -> {
            entries.asMap().computeIfPresent(key, (k, entry) -> new Entry<>(entry.value(), OUTDATED, entry.at()));
            return null;
        });
    }

    /** It must not be shown any more, not even in bad times. */
    public void drop(K key) {
        filling.compute(key, (same, fill) -> {
            entries.invalidate(key);
            return null;
        });
    }

    /** Anything may have changed. */
    public void emptyAll() {
        round.incrementAndGet();
        filling.clear();
    }

    private boolean believed(Entry<V> entry) {
        return entry.round() == round.get()
                && clock.millis() - entry.at() < (trust.hearing() ? longest : Math.min(BRIEF, longest));
    }

    /** One call, shared by all who wait for it. */
    private final class Fill {

        private final K key;
        private final long began = round.get();
        private final Mono<Answer<V>> answer;

        Fill(K key) {
            this.key = key;
            this.answer = Mono.defer(() -> source.apply(key))
                    .doOnNext(this::land)
                    .doFinally(signal -> filling.remove(key, this))
                    .cache();
        }

        private void land(Answer<V> told) {
            filling.computeIfPresent(key, (same, fill) -> {
                if (fill == this) {
                    keep(told);
                }
                return fill;
            });
        }

        private void keep(Answer<V> told) {
            switch (told) {
                case Answer.Found<V> found -> {
                    if (current.test(found.value())) {
                        entries.asMap().compute(key, (same, old) -> entry(found.value(), old));
                    }
                }
                case Answer.Unknown<V> unknown -> entries.invalidate(key);
                case Answer.Gone<V> gone -> entries.invalidate(key);
                case Answer.Moved<V> moved -> entries.invalidate(key);
                case Answer.Unavailable<V> unavailable -> {
                    // the last good answer stays
                }
            }
        }

        /** An answer equal to the one before stays the same object, so that what was rendered from it stays too. */
        private Entry<V> entry(V value, @Nullable Entry<V> old) {
            V same = old != null && old.value().equals(value) ? old.value() : value;
            return new Entry<>(same, began, clock.millis());
        }
    }
}
