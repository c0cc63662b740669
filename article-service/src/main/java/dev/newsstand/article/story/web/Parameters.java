package dev.newsstand.article.story.web;

import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.Slug;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Reads paths, queries and headers, or says which of them cannot be read. */
final class Parameters {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern KEY_FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern VERSION_FORM = Pattern.compile("[1-9]\\d{0,14}");
    private static final int TEXT = 500;

    private Parameters() {}

    /** What is no id names no story. */
    static ArticleId id(ServerRequest request) {
        String id = request.pathVariable("id");
        if (!UUID_FORM.matcher(id).matches()) {
            throw new Refused(Problem.of(Problems.NOT_FOUND));
        }
        return new ArticleId(UUID.fromString(id));
    }

    static Slug slug(ServerRequest request) {
        String slug = request.pathVariable("slug");
        if (!Slug.isWellFormed(slug)) {
            throw new Refused(Problem.of(Problems.NOT_FOUND));
        }
        return new Slug(slug);
    }

    /** A text of the query; null when absent or empty. */
    static @Nullable String text(ServerRequest request, String name) {
        String text = request.queryParam(name).orElse("").strip();
        if (text.length() > TEXT || text.chars().anyMatch(Character::isISOControl)) {
            throw bad(name, "must be a text of at most " + TEXT + " characters");
        }
        return text.isEmpty() ? null : text;
    }

    static int limit(ServerRequest request, int usual, int most) {
        Optional<String> limit = request.queryParam("limit");
        if (limit.isEmpty()) {
            return usual;
        }
        if (!limit.get().matches("\\d{1,4}")
                || Integer.parseInt(limit.get()) < 1
                || Integer.parseInt(limit.get()) > most) {
            throw bad("limit", "must be a whole number from 1 to " + most);
        }
        return Integer.parseInt(limit.get());
    }

    /** The number of a version in a path; what is none names no version. */
    static long version(String number) {
        if (!VERSION_FORM.matcher(number).matches()) {
            throw new Refused(Problem.of(Problems.NOT_FOUND));
        }
        return Long.parseLong(number);
    }

    /** The number of a version in a query. */
    static long version(ServerRequest request, String name) {
        String number = request.queryParam(name).orElse("");
        if (!VERSION_FORM.matcher(number).matches()) {
            throw bad(name, "must be the number of a version");
        }
        return Long.parseLong(number);
    }

    static String idempotencyKey(ServerRequest request) {
        String key = request.headers().firstHeader("Idempotency-Key");
        if (key == null) {
            throw new Refused(Problem.of(Problems.IDEMPOTENCY_KEY_REQUIRED));
        }
        if (!KEY_FORM.matcher(key).matches()) {
            throw new Refused(Problem.of(Problems.IDEMPOTENCY_KEY_REQUIRED)
                    .detail("An Idempotency-Key has 1 to 200 printable ASCII characters."));
        }
        return key;
    }

    static Refused bad(String parameter, String why) {
        return new Refused(Problem.of(Problems.MALFORMED_REQUEST).at(parameter, why));
    }
}
