package dev.newsstand.article.story;

import reactor.core.publisher.Flux;

/** The sections that have public stories. */
public interface Sections {

    /** {@code key} is how addresses name it, {@code name} how its newest story spells it, {@code count} of public stories. */
    record Section(String key, String name, long count) {}

    /** By name. */
    Flux<Section> all();
}
