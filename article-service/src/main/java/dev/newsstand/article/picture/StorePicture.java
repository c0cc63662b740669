package dev.newsstand.article.picture;

import dev.newsstand.article.picture.domain.PictureId;
import dev.newsstand.support.web.Blocking;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Takes a picture into the store, a few at a time: a decoded picture is many times the size of its file. */
@Component
public class StorePicture {

    private static final int AT_ONCE = 2;

    private final Pictures pictures;
    private final Supplier<UUID> ids;
    private final TransactionalOperator transaction;
    private final Semaphore places = new Semaphore(AT_ONCE);

    StorePicture(Pictures pictures, Supplier<UUID> ids, TransactionalOperator transaction) {
        this.pictures = pictures;
        this.ids = ids;
        this.transaction = transaction;
    }

    public Mono<StoreOutcome> store(byte[] file) {
        return Blocking.call(() -> inTurn(file)).flatMap(decoding -> switch (decoding) {
            case Decoding.Decoded(var renditions) ->
                pictures.add(new PictureId(ids.get()), digest(file), renditions)
                        .<StoreOutcome>map(id -> new StoreOutcome.Stored(id, renditions))
                        .as(transaction::transactional);
            case Decoding.Unsupported none -> Mono.just(new StoreOutcome.Unsupported());
            case Decoding.Refused(String why) -> Mono.just(new StoreOutcome.Refused(why));
        });
    }

    private Decoding inTurn(byte[] file) throws InterruptedException {
        places.acquire();
        try {
            return Decode.decode(file);
        } finally {
            places.release();
        }
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
