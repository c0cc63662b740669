package dev.newsstand.support.web;

import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import java.util.stream.Collectors;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

/** Reads request bodies, or says with a problem why they cannot be read. */
public final class Bodies {

    /** The most bytes of a JSON body, unless a caller says otherwise. */
    public static final int JSON_LIMIT = 512 * 1024;

    private Bodies() {}

    /** The JSON body; 400 with a pointer when it is absent or broken, 413 over {@link #JSON_LIMIT}, 415 when it is not JSON. */
    public static <T> Mono<T> read(ServerRequest request, Class<T> type) {
        return read(request, type, JSON_LIMIT);
    }

    public static <T> Mono<T> read(ServerRequest request, Class<T> type, int maxBytes) {
        return Mono.defer(() -> {
            requireJson(request);
            return bytes(request, maxBytes).map(bytes -> parse(bytes, type));
        });
    }

    /** The bytes of the body, none when there is no body; 413 when they are more than that. */
    public static Mono<byte[]> bytes(ServerRequest request, int maxBytes) {
        return DataBufferUtils.join(request.body(BodyExtractors.toDataBuffers()), maxBytes)
                .map(Bodies::toBytes)
                .defaultIfEmpty(new byte[0])
                .onErrorMap(
                        DataBufferLimitException.class,
                        tooLarge -> new Refused(Problem.of(Problems.TOO_LARGE)
                                .detail("The body may have at most " + maxBytes + " bytes.")));
    }

    /** These bytes as JSON; throws {@link Refused} with the pointer of what cannot be read. */
    public static <T> T parse(byte[] bytes, Class<T> type) {
        if (bytes.length == 0) {
            throw new Refused(Problem.of(Problems.MALFORMED_REQUEST).detail("A JSON body is needed."));
        }
        T value;
        try {
            value = StrictJson.mapper().readValue(bytes, type);
        } catch (JacksonException broken) {
            String pointer = pointer(broken);
            throw new Refused(Problem.of(Problems.MALFORMED_REQUEST)
                    .detail("The body is not the JSON that is expected here.")
                    .at(pointer, pointer.isEmpty() ? "This is not JSON." : "This value is not of the expected kind."));
        }
        if (value == null) {
            throw new Refused(Problem.of(Problems.MALFORMED_REQUEST)
                    .detail("The body is null.")
                    .at("", "Not null."));
        }
        return value;
    }

    private static void requireJson(ServerRequest request) {
        MediaType type = request.headers().contentType().orElse(MediaType.APPLICATION_JSON);
        boolean json = type.isCompatibleWith(MediaType.APPLICATION_JSON) || "json".equals(type.getSubtypeSuffix());
        if (!json) {
            throw new Refused(Problem.of(Problems.UNSUPPORTED_MEDIA_TYPE).detail("Send application/json."));
        }
    }

    private static String pointer(JacksonException broken) {
        return broken.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : escape(step.getPropertyName()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static byte[] toBytes(DataBuffer buffer) {
        try {
            byte[] bytes = new byte[buffer.readableByteCount()];
            buffer.read(bytes);
            return bytes;
        } finally {
            DataBufferUtils.release(buffer);
        }
    }
}
