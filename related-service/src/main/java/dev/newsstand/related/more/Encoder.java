package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Meaning;
import reactor.core.publisher.Mono;

/** Says what texts mean. Answers in tens of milliseconds, after a start of its own of a second or so. */
public interface Encoder {

    /** Part of the key under which meanings are kept: those of different models are not comparable. */
    String model();

    /** Fails with {@link Busy} when too many wait already. */
    Mono<Meaning> encode(String text);

    /** More texts wait than it will get to soon. */
    final class Busy extends RuntimeException {

        private static final long serialVersionUID = 1;

        public Busy() {
            super("the encoder has enough to do");
        }
    }
}
