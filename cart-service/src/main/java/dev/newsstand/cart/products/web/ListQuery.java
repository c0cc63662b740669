package dev.newsstand.cart.products.web;

import dev.newsstand.cart.domain.Text;
import dev.newsstand.cart.products.Products;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Reads the parameters of a list. */
final class ListQuery {

    private static final int DEFAULT_LIMIT = 24;
    private static final int MAX_LIMIT = 100;
    private static final int MAX_TEXT = 200;
    private static final int MAX_WORDS = 10;

    private ListQuery() {}

    static Products.Query of(ServerRequest request) {
        return new Products.Query(words(request), featured(request), after(request), limit(request));
    }

    static String cursor(long after) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Long.toString(after).getBytes(StandardCharsets.US_ASCII));
    }

    private static List<String> words(ServerRequest request) {
        String text = request.queryParam("q").orElse("").strip();
        if (text.length() > MAX_TEXT || !Text.isSound(text)) {
            throw wrong("q", "At most " + MAX_TEXT + " characters.");
        }
        return Stream.of(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MAX_WORDS)
                .toList();
    }

    private static @Nullable Boolean featured(ServerRequest request) {
        Optional<String> featured = request.queryParam("featured").filter(value -> !value.isEmpty());
        if (featured.isEmpty()) {
            return null;
        }
        return switch (featured.get()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("featured", "true or false.");
        };
    }

    private static long after(ServerRequest request) {
        String cursor = request.queryParam("cursor").orElse("");
        if (cursor.isEmpty()) {
            return 0;
        }
        try {
            return Long.parseLong(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException none) {
            throw wrong("cursor", "This is no cursor of this list.");
        }
    }

    private static int limit(ServerRequest request) {
        String limit = request.queryParam("limit").orElse("");
        if (limit.isEmpty()) {
            return DEFAULT_LIMIT;
        }
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MAX_LIMIT) {
            throw wrong("limit", "From 1 to " + MAX_LIMIT + ".");
        }
        return Integer.parseInt(limit);
    }

    private static Refused wrong(String parameter, String what) {
        return new Refused(Problem.of(Problems.MALFORMED_REQUEST)
                .detail("The parameter " + parameter + " cannot be read.")
                .at(parameter, what));
    }
}
