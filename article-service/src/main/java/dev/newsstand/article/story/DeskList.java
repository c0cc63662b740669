package dev.newsstand.article.story;

import reactor.core.publisher.Flux;

/** Stories of any status, as the desk looks for them. */
public interface DeskList {

    Flux<Listed> list(DeskQuery query);
}
