package dev.newsstand.cart.web;

import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Which part of a list is asked for by {@code cursor} and {@code limit}; {@code last} of the part before, null at the start. */
public record Page(@Nullable Long last, int limit) {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 100;

    public static Page of(ServerRequest request) {
        return of(request, DEFAULT_LIMIT);
    }

    public static Page of(ServerRequest request, int usual) {
        return new Page(last(request), limit(request, usual));
    }

    /** What is answered: the items on the wire, and the cursor of what comes after them, null at the end. */
    public record Part<J>(List<J> items, @Nullable String next) {}

    /** One more than is shown, which tells whether there are more. */
    public int asked() {
        return limit + 1;
    }

    /**
     * @param found as many as were {@link #asked} for, if there are
     * @param place where an item stands in the list
     */
    public <T, J> Part<J> part(List<T> found, Function<T, J> json, ToLongFunction<T> place) {
        List<T> shown = found.size() > limit ? found.subList(0, limit) : found;
        return new Part<>(
                shown.stream().map(json).toList(),
                found.size() > limit ? cursor(place.applyAsLong(shown.getLast())) : null);
    }

    /** Where the part after that one begins. */
    public static String cursor(long last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Long.toString(last).getBytes(StandardCharsets.US_ASCII));
    }

    private static @Nullable Long last(ServerRequest request) {
        String cursor = request.queryParam("cursor").orElse("");
        if (cursor.isEmpty()) {
            return null;
        }
        try {
            return Long.valueOf(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException none) {
            throw wrong("cursor", "This is no cursor of this list.");
        }
    }

    private static int limit(ServerRequest request, int usual) {
        String limit = request.queryParam("limit").orElse("");
        if (limit.isEmpty()) {
            return usual;
        }
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MAX_LIMIT) {
            throw wrong("limit", "From 1 to " + MAX_LIMIT + ".");
        }
        return Integer.parseInt(limit);
    }

    /** The refusal of a parameter that is none of this list. */
    public static Refused wrong(String parameter, String what) {
        return new Refused(Problem.of(Problems.MALFORMED_REQUEST)
                .detail("The parameter " + parameter + " cannot be read.")
                .at(parameter, what));
    }
}
