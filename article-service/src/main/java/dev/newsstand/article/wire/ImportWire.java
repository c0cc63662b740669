package dev.newsstand.article.wire;

import dev.newsstand.article.wire.WireReader.Entry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes in a delivery item by item, each in a transaction of its own, so that a bad one harms no other. */
@Component
public class ImportWire {

    private static final Logger log = LoggerFactory.getLogger(ImportWire.class);

    private final TakeItem take;
    private final CancelItem cancel;

    ImportWire(TakeItem take, CancelItem cancel) {
        this.take = take;
        this.cancel = cancel;
    }

    /** What became of each item, in order. */
    public Mono<List<Taken>> take(List<Entry> entries, boolean publishing) {
        return Flux.fromIterable(entries)
                .concatMap(entry -> one(entry, publishing))
                .collectList();
    }

    private Mono<Taken> one(Entry entry, boolean publishing) {
        Mono<Taken> taken = switch (entry) {
            case Entry.Story(String pointer, WireItem item, var remarks) ->
                Mono.defer(() -> take.take(pointer, item, publishing)).map(done -> done.remarked(remarks));
            case Entry.Cancellation gone -> cancel.cancel(gone.pointer(), gone.guid(), gone.reason());
            case Entry.Unfit(String pointer, String problem) -> Mono.just(new Taken.Rejected(pointer, problem));
        };
        return taken.onErrorResume(ImportWire::concernsThisItemAlone, failure -> {
            log.error("wire item at {} could not be stored", entry.pointer(), failure);
            return Mono.just(new Taken.Rejected(entry.pointer(), "could not be stored"));
        });
    }

    private static boolean concernsThisItemAlone(Throwable failure) {
        return failure instanceof NonTransientDataAccessException
                && !(failure instanceof NonTransientDataAccessResourceException);
    }
}
