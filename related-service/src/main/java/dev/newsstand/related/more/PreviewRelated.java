package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Block;
import dev.newsstand.related.more.domain.Document;
import dev.newsstand.related.more.domain.Edition;
import dev.newsstand.related.more.domain.Excerpt;
import dev.newsstand.related.more.domain.Manuscript;
import dev.newsstand.related.more.domain.Meaning;
import dev.newsstand.related.more.domain.Story;
import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.related.more.domain.Tokens;
import dev.newsstand.support.web.Blocking;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows the block that a draft would have if it were published now. */
@Component
public class PreviewRelated {

    /** So long the model is waited for; then the words alone have to do. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final StoryId DRAFT = new StoryId(new UUID(0, 0));

    private final StoryIndex index;
    private final Encoder encoder;
    private final Tokens tokens;
    private final Clock clock;

    PreviewRelated(StoryIndex index, Encoder encoder, Tokens tokens, Clock clock) {
        this.index = index;
        this.encoder = encoder;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Empty until the stories have been read after the start. */
    public Mono<Block> preview(String title, String body, int limit) {
        Manuscript draft = draft(title, body);
        return Mono.justOrEmpty(index.edition())
                .flatMap(edition -> encoder.encode(draft.opening())
                        .map(Optional::of)
                        .timeout(PATIENCE, Mono.just(Optional.empty()))
                        .onErrorResume(Encoder.Busy.class, busy -> Mono.just(Optional.empty()))
                        .flatMap(meaning -> Blocking.call(
                                () -> block(edition, draft, meaning).cutTo(limit))));
    }

    private Block block(Edition edition, Manuscript draft, Optional<Meaning> meaning) {
        return edition.preview(
                new Document(draft.story(), draft.read(tokens, edition.weights().title()), meaning.orElse(null), null));
    }

    private Manuscript draft(String title, String body) {
        Story story =
                new Story(DRAFT, 0, "", title, Excerpt.of(body).orElse(null), null, null, List.of(), clock.instant());
        return new Manuscript(story, body, null, null);
    }
}
