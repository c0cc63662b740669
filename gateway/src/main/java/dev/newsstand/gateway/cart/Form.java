package dev.newsstand.gateway.cart;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import dev.newsstand.support.web.Bodies;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** The fields of a plain form, as sent by a browser: of a name sent twice the first counts. */
public record Form(Map<String, String> fields) {

    private static final int MOST_BYTES = 16 * 1024;

    /** 415 for anything but a form, 413 for one that is too large, 400 for one that cannot be read. */
    public static Mono<Form> of(ServerRequest request) {
        boolean form = request.headers()
                .contentType()
                .map(MediaType.APPLICATION_FORM_URLENCODED::isCompatibleWith)
                .orElse(false);
        return Bodies.bytes(request, MOST_BYTES).map(bytes -> {
            if (!form && bytes.length > 0) {
                throw new Refused(Problem.of(Problems.UNSUPPORTED_MEDIA_TYPE));
            }
            return parse(new String(bytes, UTF_8));
        });
    }

    static Form parse(String body) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            if (!name.isEmpty()) {
                fields.putIfAbsent(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return new Form(Map.copyOf(fields));
    }

    /** The field's value unless it is absent or blank. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The field as a number within these bounds; anything else is empty. */
    Optional<Integer> number(String name, int least, int most) {
        return text(name)
                .filter(value -> value.length() <= 9 && value.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::valueOf)
                .filter(value -> value >= least && value <= most);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new Refused(Problem.of(Problems.MALFORMED_REQUEST));
        }
    }
}
