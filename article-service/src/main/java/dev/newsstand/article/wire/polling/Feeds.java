package dev.newsstand.article.wire.polling;

import dev.newsstand.article.outside.Fetched.Validators;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is known of each feed, in the database: so one instance at a time asks, and a restart forgets nothing. */
interface Feeds {

    record Due(String address, Validators known, int failures) {}

    /** Those of these that are due, new ones at once; due again after {@code lease} unless something is said before. */
    Flux<Due> take(List<String> addresses, Duration lease);

    Mono<Void> answered(String address, Validators known, Duration pause, String outcome);

    Mono<Void> failed(String address, Duration pause, String outcome);

    /** What is known of these, by their addresses; nothing of one that was never due. */
    Flux<FeedState> states(List<String> addresses);
}
