package dev.newsstand.article.live;

import dev.newsstand.support.web.OpenStreams;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Reads the log once for all who listen here, and keeps the last of it, so that a listener costs no query unless it comes
 * back. A listener too slow to keep up has its stream ended, and comes back with its position.
 */
public final class LiveNews {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int KEPT = 4_000;
    private static final int MOST_FROM_LOG = 1_000;

    private final NewsLog log;
    private final OpenStreams streams;
    private final Sinks.One<RecentNews> begun = Sinks.one();
    private final Sinks.Many<Boolean> ticks = Sinks.many().multicast().directBestEffort();
    private volatile @Nullable RecentNews recent;

    LiveNews(NewsLog log, OpenStreams streams) {
        this.log = log;
        this.streams = streams;
    }

    /** Reads on from where it was, until the service stops or something fails. */
    Mono<Void> read() {
        return streams.untilStop(
                        begin().flatMapMany(news -> log.after(news.reached()).doOnNext(entry -> take(news, entry))))
                .then();
    }

    private Mono<RecentNews> begin() {
        RecentNews known = recent;
        return known != null
                ? Mono.just(known)
                : log.last().map(position -> new RecentNews(KEPT, position)).doOnNext(news -> {
                    recent = news;
                    begun.tryEmitValue(news);
                });
    }

    private void take(RecentNews news, NewsLog.Entry entry) {
        if (entry.news() == null) {
            news.reach(entry.position());
        } else {
            news.add(entry.news());
            ticks.tryEmitNext(true);
        }
    }

    /** What happens from now on, or (unless null) after that position; without what stories said that are gone by now. */
    public Flux<Told> listen(@Nullable String after) {
        Flux<Told> told = begun.asMono().flatMapMany(news -> after == null ? follow(news) : resume(news, after));
        return streams.untilStop(told);
    }

    private Flux<Told> resume(RecentNews news, String after) {
        return log.knows(after).flatMapMany(known -> {
            if (!known) {
                return startAnew(news);
            }
            return news.reachBackTo(after) ? follow(news, after) : catchUp(news, after);
        });
    }

    private Flux<Told> catchUp(RecentNews news, String after) {
        return log.after(after)
                .takeUntil(NewsLog.Entry::atEnd)
                .takeUntil(entry -> news.reachBackTo(entry.position()))
                .take(MOST_FROM_LOG)
                .collectList()
                .flatMapMany(missed -> missed.size() == MOST_FROM_LOG
                        ? startAnew(news)
                        : Flux.concat(
                                Flux.fromIterable(stillTrue(missed))
                                        .filter(news::mayBeTold)
                                        .map(Told.Item::new),
                                follow(news, missed.getLast().position())));
    }

    private static List<News> stillTrue(List<NewsLog.Entry> missed) {
        List<News> told = new ArrayList<>();
        Map<UUID, News> latest = new HashMap<>();
        for (NewsLog.Entry entry : missed) {
            if (entry.news() != null) {
                told.add(entry.news());
                latest.put(entry.news().article(), entry.news());
            }
        }
        told.removeIf(item -> {
            News last = latest.get(item.article());
            return !item.kind().isGone() && last != null && last.kind().isGone();
        });
        return told;
    }

    private Flux<Told> startAnew(RecentNews news) {
        return Flux.defer(() -> {
            String position = news.reached();
            return Flux.concat(Mono.just(new Told.Reset(position)), follow(news, position));
        });
    }

    private Flux<Told> follow(RecentNews news) {
        return Flux.defer(() -> follow(news, news.reached()));
    }

    /** Each tick only says that there may be more; what there is comes from what is kept, so that no tick matters. */
    private Flux<Told> follow(RecentNews news, String after) {
        return Flux.defer(() -> {
            Place place = new Place(after);
            return Flux.merge(Mono.just(true), ticks.asFlux().onBackpressureLatest(), heartbeat())
                    .takeWhile(tick -> news.reachBackTo(place.reached))
                    .concatMapIterable(tick -> place.next(news), 1);
        });
    }

    private static Flux<Boolean> heartbeat() {
        return Flux.interval(HEARTBEAT).onBackpressureDrop().map(beat -> true);
    }

    /** How far one listener is. */
    private static final class Place {

        private volatile String reached;

        Place(String reached) {
            this.reached = reached;
        }

        List<Told> next(RecentNews news) {
            String before = reached;
            List<News> later = news.after(before);
            reached = later.isEmpty() ? before : later.getLast().position();
            List<Told> told = new ArrayList<>();
            later.stream().filter(news::mayBeTold).map(Told.Item::new).forEach(told::add);
            if (told.isEmpty()) {
                told.add(new Told.Reached(reached));
            }
            return told;
        }
    }
}
