package dev.newsstand.related.more;

import dev.newsstand.support.web.Blocking;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Describes what the blocks are made of now; the digest is equal for equal blocks. */
@Component
public class DescribeIndex {

    private final StoryIndex index;
    private final Upkeep upkeep;

    DescribeIndex(StoryIndex index, Upkeep upkeep) {
        this.index = index;
        this.upkeep = upkeep;
    }

    /** {@code waiting}: documents whose meaning is not known yet. {@code position} is empty text before the first event. */
    public record Description(int documents, int waiting, Duration lag, String position, String digest) {}

    /** Empty until the stories have been read after the start. */
    public Mono<Description> describe() {
        return Mono.justOrEmpty(index.edition())
                .flatMap(edition -> upkeep.position()
                        .defaultIfEmpty("")
                        .flatMap(position -> Blocking.call(() -> new Description(
                                edition.size(), index.waiting(), upkeep.lag(), position, edition.digest()))));
    }
}
