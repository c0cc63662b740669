package dev.newsstand.article.picture.web;

import dev.newsstand.article.picture.Pictures;
import dev.newsstand.article.picture.StoreOutcome;
import dev.newsstand.article.picture.StorePicture;
import dev.newsstand.article.picture.domain.PictureId;
import dev.newsstand.article.picture.domain.PictureRules;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.web.Bodies;
import dev.newsstand.support.web.Detached;
import dev.newsstand.support.web.Etags;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Takes pictures from editors and hands them to readers. */
@Component
class PictureHandler {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern FILE = Pattern.compile("([1-9]\\d{0,4})\\.jpg");

    private final StorePicture store;
    private final Pictures pictures;

    PictureHandler(StorePicture store, Pictures pictures) {
        this.store = store;
        this.pictures = pictures;
    }

    Mono<ServerResponse> upload(ServerRequest request) {
        Optional<MediaType> type = request.headers().contentType();
        if (type.filter(PictureHandler::isTaken).isEmpty()) {
            return unsupported().response(request);
        }
        return Bodies.bytes(request, PictureRules.MOST_BYTES)
                .flatMap(file -> Detached.run(store.store(file)))
                .flatMap(outcome -> switch (outcome) {
                    case StoreOutcome.Stored stored -> created(PictureJson.of(stored));
                    case StoreOutcome.Unsupported none -> unsupported().response(request);
                    case StoreOutcome.Refused(String why) ->
                        Problem.of(Problems.VALIDATION).detail(why).at("", why).response(request);
                });
    }

    private static boolean isTaken(MediaType type) {
        return type.isCompatibleWith(MediaType.IMAGE_JPEG)
                || type.isCompatibleWith(MediaType.IMAGE_PNG)
                || type.isCompatibleWith(MediaType.APPLICATION_OCTET_STREAM);
    }

    private static Problem unsupported() {
        return Problem.of(Problems.UNSUPPORTED_MEDIA_TYPE).detail("Send a picture as image/jpeg or image/png.");
    }

    private static Mono<ServerResponse> created(PictureJson picture) {
        return ServerResponse.created(URI.create(picture.url())).bodyValue(picture);
    }

    /** A file never changes, so neither does its tag. */
    Mono<ServerResponse> file(ServerRequest request) {
        String id = request.pathVariable("id");
        var file = FILE.matcher(request.pathVariable("file"));
        if (!ID.matcher(id).matches() || !file.matches()) {
            return Problem.of(Problems.NOT_FOUND).response(request);
        }
        int width = Integer.parseInt(file.group(1));
        String etag = Etags.strong(id + "-" + width);
        return pictures.file(new PictureId(UUID.fromString(id)), width)
                .flatMap(jpeg -> request.checkNotModified(etag).switchIfEmpty(Mono.defer(() -> jpeg(jpeg, etag))))
                .switchIfEmpty(Mono.defer(() -> Problem.of(Problems.NOT_FOUND).response(request)));
    }

    private static Mono<ServerResponse> jpeg(byte[] jpeg, String etag) {
        return ServerResponse.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(FOR_GOOD)
                .eTag(etag)
                .header("X-Content-Type-Options", "nosniff")
                .bodyValue(jpeg);
    }
}
