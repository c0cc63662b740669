package dev.newsstand.article.live.messaging;

import dev.newsstand.article.live.News;
import dev.newsstand.article.live.News.Kind;
import dev.newsstand.article.live.NewsLog;
import dev.newsstand.events.article.ArticleEvent;
import dev.newsstand.events.article.ArticleRemoval;
import dev.newsstand.events.article.ArticleState;
import dev.newsstand.support.events.Delivery;
import dev.newsstand.support.events.OwnEvents;
import dev.newsstand.support.events.ReceivedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the events that neighbours get. */
@Component
class LoggedNews implements NewsLog {

    private final OwnEvents events;

    LoggedNews(OwnEvents events) {
        this.events = events;
    }

    @Override
    public Flux<Entry> after(String position) {
        return events.after(position).map(LoggedNews::entry);
    }

    @Override
    public Mono<String> last() {
        return events.last();
    }

    @Override
    public Mono<Boolean> knows(String position) {
        return events.knows(position);
    }

    private static Entry entry(Delivery delivery) {
        String position = delivery.position().offset();
        ReceivedEvent event = delivery.event();
        News news =
                event != null && event.data() instanceof ArticleEvent told ? news(position, told, event.time()) : null;
        return new Entry(position, news, delivery.atEnd());
    }

    private static News news(String position, ArticleEvent event, Instant at) {
        return switch (event) {
            case ArticleEvent.Published told -> shown(position, Kind.PUBLISHED, told.article(), null, at);
            case ArticleEvent.Updated told -> shown(position, Kind.UPDATED, told.article(), null, at);
            case ArticleEvent.Corrected told -> shown(position, Kind.CORRECTED, told.article(), told.correction(), at);
            case ArticleEvent.Restored told -> shown(position, Kind.RESTORED, told.article(), null, at);
            case ArticleEvent.Withdrawn told -> gone(position, Kind.WITHDRAWN, told.article(), at);
            case ArticleEvent.Killed told -> gone(position, Kind.KILLED, told.article(), at);
        };
    }

    private static News shown(String position, Kind kind, ArticleState state, @Nullable String correction, Instant at) {
        return new News(
                position,
                kind,
                new News.Story(
                        state.id(), state.slug(), state.version(), state.headline(), state.section(), correction, at));
    }

    private static News gone(String position, Kind kind, ArticleRemoval removal, Instant at) {
        return new News(
                position, kind, new News.Story(removal.id(), removal.slug(), removal.version(), null, null, null, at));
    }
}
