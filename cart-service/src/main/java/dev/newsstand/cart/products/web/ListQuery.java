package dev.newsstand.cart.products.web;

import dev.newsstand.cart.domain.Text;
import dev.newsstand.cart.products.Products;
import dev.newsstand.cart.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Reads the parameters of a list. */
final class ListQuery {

    private static final int USUAL = 24;
    private static final int MAX_TEXT = 200;
    private static final int MAX_WORDS = 10;

    private ListQuery() {}

    static Products.Query of(ServerRequest request) {
        Page page = Page.of(request, USUAL);
        Long last = page.last();
        return new Products.Query(words(request), featured(request), last == null ? 0 : last, page.limit());
    }

    private static List<String> words(ServerRequest request) {
        String text = request.queryParam("q").orElse("").strip();
        if (text.length() > MAX_TEXT || !Text.isSound(text)) {
            throw Page.wrong("q", "At most " + MAX_TEXT + " characters.");
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
            default -> throw Page.wrong("featured", "true or false.");
        };
    }
}
