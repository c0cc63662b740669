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
import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.Picture;
import dev.newsstand.article.story.domain.Pictures;
import dev.newsstand.article.wire.WantedPictures;
import dev.newsstand.article.wire.WantedPictures.Wanted;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes pictures that are wanted into the store, and gives them to their stories. One that cannot be had leaves its story as it is. */
@Component
public class FetchPictures {

    private static final Logger log = LoggerFactory.getLogger(FetchPictures.class);
    private static final int AT_ONCE = 4;
    private static final int AT_MOST = 8;
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

    /** What came of asking for a picture. */
    private sealed interface Asked {

        Wanted wanted();

        record Had(Wanted wanted, Picture files) implements Asked {}

        record Lost(Wanted wanted, String why) implements Asked {}

        record Later(Wanted wanted, Duration pause) implements Asked {}
    }

    /** All that are due, a few stories at a time. */
    public Mono<Void> round() {
        return wanted.take(AT_MOST, LEASE)
                .collectMultimap(Wanted::article)
                .flatMap(stories -> stories.isEmpty()
                        ? Mono.empty()
                        : Flux.fromIterable(stories.entrySet())
                                .flatMap(story -> of(story.getKey(), story.getValue()), AT_ONCE)
                                .then(Mono.defer(this::round)));
    }

    /** However many a story has, they come into it as one change. */
    private Mono<Void> of(ArticleId story, Collection<Wanted> pictures) {
        return Flux.fromIterable(pictures)
                .concatMap(this::ask)
                .collectList()
                .flatMap(asked -> give(story, asked)
                        .thenMany(Flux.fromIterable(asked))
                        .concatMap(this::settle)
                        .then());
    }

    private Mono<Asked> ask(Wanted picture) {
        return fetch.file(picture.href(), Validators.NONE, PictureRules.MOST_BYTES)
                .flatMap(fetched -> switch (fetched) {
                    case Fetched.File file -> store.store(file.bytes()).map(outcome -> stored(picture, outcome));
                    case Fetched.Unchanged odd ->
                        Mono.just(new Asked.Lost(picture, "answered 304 to a plain question"));
                    case Fetched.Refused refused -> Mono.just(new Asked.Lost(picture, refused.why()));
                    case Fetched.Failed failed -> Mono.just(again(picture, failed.why(), failed.retryAfter()));
                });
    }

    private static Asked stored(Wanted picture, StoreOutcome outcome) {
        return switch (outcome) {
            case StoreOutcome.Stored stored -> new Asked.Had(picture, HeldPicture.of(stored));
            case StoreOutcome.Unsupported none -> new Asked.Lost(picture, "neither JPEG nor PNG");
            case StoreOutcome.Refused(String why) -> new Asked.Lost(picture, why);
        };
    }

    private static Asked again(Wanted picture, String why, @Nullable Duration retryAfter) {
        if (picture.tries() >= TRIES) {
            return new Asked.Lost(picture, why);
        }
        Duration pause = Duration.ofSeconds(30).multipliedBy(1L << picture.tries());
        return new Asked.Later(picture, retryAfter == null || retryAfter.compareTo(pause) < 0 ? pause : retryAfter);
    }

    /** Unless the story shows other ones by now, or is gone. */
    private Mono<Void> give(ArticleId story, List<Asked> asked) {
        Map<String, Picture> had = new HashMap<>();
        Set<String> lost = new HashSet<>();
        for (Asked one : asked) {
            switch (one) {
                case Asked.Had(Wanted picture, Picture files) -> had.put(picture.href(), files);
                case Asked.Lost(Wanted picture, String why) -> lost.add(picture.href());
                case Asked.Later later -> {}
            }
        }
        return edits.edit(
                        story,
                        any -> true,
                        article -> new Edit(
                                Pictures.without(Pictures.withFiles(article.content(), had), lost), null, null))
                .then();
    }

    private Mono<Void> settle(Asked asked) {
        return switch (asked) {
            case Asked.Had had -> wanted.done(had.wanted());
            case Asked.Later later -> wanted.later(later.wanted(), later.pause());
            case Asked.Lost(Wanted picture, String why) -> {
                log.info(
                        "story {} stays without a picture: {}",
                        picture.article().value(),
                        why);
                yield wanted.done(picture);
            }
        };
    }
}
