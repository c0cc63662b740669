package dev.newsstand.article.story;

import reactor.core.publisher.Flux;

/** Finds public stories by their words, the best first. */
public interface Search {

    Flux<Match> find(SearchQuery query);
}
