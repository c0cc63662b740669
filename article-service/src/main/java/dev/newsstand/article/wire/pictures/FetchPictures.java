package dev.newsstand.article.wire.pictures;

import dev.newsstand.article.outside.Fetch;
import dev.newsstand.article.outside.Fetched;
import dev.newsstand.article.outside.Fetched.Validators;
import dev.newsstand.article.picture.HeldPicture;
import dev.newsstand.article.picture.StoreOutcome;
import dev.newsstand.article.picture.StorePicture;
import dev.newsstand.article.picture.domain.PictureRules;
import dev.newsstand.article.story.Edit;
import dev.newsstand.article.story.EditArticle;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Picture;
import dev.newsstand.article.wire.WantedPictures;
import dev.newsstand.article.wire.WantedPictures.Wanted;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes pictures that are wanted into the store, and gives them to their stories. One that cannot be had leaves its story as it is. */
@Component
public class FetchPictures {

    private static final Logger log = LoggerFactory.getLogger(FetchPictures.class);
    private static final int AT_ONCE = 4;
    private static final int TRIES = 6;
    private static final Duration LEASE = Duration.ofMinutes(3);

    private final WantedPictures wanted;
    private final Fetch fetch;
    private final StorePicture store;
    private final EditArticle edits;

    FetchPictures(WantedPictures wanted, Fetch fetch, StorePicture store, EditArticle edits) {
        this.wanted = wanted;
        this.fetch = fetch;
        this.store = store;
        this.edits = edits;
    }

    /** All that are due, a few at a time. */
    public Mono<Void> round() {
        return wanted.take(AT_ONCE, LEASE)
                .collectList()
                .flatMap(due -> due.isEmpty()
                        ? Mono.empty()
                        : reactor.core.publisher.Flux.fromIterable(due)
                                .flatMap(this::one, AT_ONCE)
                                .then(Mono.defer(this::round)));
    }

    private Mono<Void> one(Wanted picture) {
        return fetch.file(picture.href(), Validators.NONE, PictureRules.MOST_BYTES)
                .flatMap(fetched -> switch (fetched) {
                    case Fetched.File file -> store.store(file.bytes()).flatMap(outcome -> stored(picture, outcome));
                    case Fetched.Unchanged odd -> without(picture, "answered 304 to a plain question");
                    case Fetched.Refused refused -> without(picture, refused.why());
                    case Fetched.Failed failed -> again(picture, failed.why(), failed.retryAfter());
                });
    }

    private Mono<Void> stored(Wanted picture, StoreOutcome outcome) {
        return switch (outcome) {
            case StoreOutcome.Stored stored ->
                give(picture, HeldPicture.of(stored)).then(wanted.done(picture));
            case StoreOutcome.Unsupported none -> without(picture, "neither JPEG nor PNG");
            case StoreOutcome.Refused(String why) -> without(picture, why);
        };
    }

    /** Unless the story shows another one by now, or is gone. */
    private Mono<Void> give(Wanted picture, Picture held) {
        return edits.edit(
                        picture.article(),
                        article -> isWanted(article, picture),
                        article -> new Edit(article.content().withHeldPicture(held), null, null))
                .then();
    }

    private static boolean isWanted(Article article, Wanted picture) {
        Picture shown = article.content().picture();
        return shown != null && shown.url() == null && Objects.equals(shown.sourceHref(), picture.href());
    }

    private Mono<Void> again(Wanted picture, String why, @Nullable Duration retryAfter) {
        if (picture.tries() >= TRIES) {
            return without(picture, why);
        }
        Duration pause = Duration.ofSeconds(30).multipliedBy(1L << picture.tries());
        return wanted.later(picture, retryAfter == null || retryAfter.compareTo(pause) < 0 ? pause : retryAfter);
    }

    private Mono<Void> without(Wanted picture, String why) {
        log.info("story {} stays without its picture: {}", picture.article().value(), why);
        return wanted.done(picture);
    }
}
