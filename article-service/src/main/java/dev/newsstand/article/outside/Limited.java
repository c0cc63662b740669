package dev.newsstand.article.outside;

import java.io.ByteArrayOutputStream;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;

/** Reads a body up to a size. */
final class Limited {

    private Limited() {}

    /** Empty where there is more; what is left is not waited for. */
    static Mono<byte[]> bytes(ByteBufFlux body, int most) {
        return Mono.defer(() -> {
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            return body.asByteArray()
                    .doOnNext(read::writeBytes)
                    .takeUntil(part -> read.size() > most)
                    .then(Mono.fromSupplier(read::toByteArray))
                    .filter(bytes -> bytes.length <= most);
        });
    }
}
