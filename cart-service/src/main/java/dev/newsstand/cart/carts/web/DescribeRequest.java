package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.Properties;
import dev.newsstand.cart.carts.domain.Wish;
import dev.newsstand.cart.domain.Text;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads {@code {"note", "attributes"}}: what is absent stays as it is, what is null is taken away. */
final class DescribeRequest {

    private Problem problem = Problem.of(Problems.VALIDATION).detail("The cart cannot be described so.");

    private DescribeRequest() {}

    static Wish.Describe wish(JsonNode body) {
        if (!body.isObject()) {
            throw new Refused(Problem.of(Problems.MALFORMED_REQUEST).at("", "An object with note and attributes."));
        }
        DescribeRequest request = new DescribeRequest();
        String note = body.has("note") ? request.note(body.get("note")) : null;
        Properties attributes = body.has("attributes") ? request.attributes(body.get("attributes")) : null;
        if (!request.problem.errors().isEmpty()) {
            throw new Refused(request.problem);
        }
        return new Wish.Describe(note, attributes);
    }

    private String note(JsonNode note) {
        if (note.isNull()) {
            return "";
        }
        String text = note.isString() ? note.stringValue() : "\0";
        if (text.length() > Cart.MAX_NOTE || !Text.isSound(text)) {
            problem = problem.at("/note", "Text of at most " + Cart.MAX_NOTE + " characters.");
        }
        return text;
    }

    private @Nullable Properties attributes(JsonNode attributes) {
        if (!attributes.isNull() && !attributes.isObject()) {
            problem = problem.at("/attributes", "An object of text.");
            return null;
        }
        Map<String, @Nullable String> pairs = new HashMap<>();
        attributes.properties().forEach(pair -> pairs.put(pair.getKey(), textOf(pair.getValue())));
        return PairsRequest.read("/attributes", pairs, (pointer, what) -> problem = problem.at(pointer, what));
    }

    private static @Nullable String textOf(JsonNode value) {
        return value.isString() ? value.stringValue() : null;
    }
}
