package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.domain.Line;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import org.jspecify.annotations.Nullable;

/** The body that sets a line's quantity, as it may come. */
record QuantityRequest(@Nullable Long quantity) {

    int checked() {
        if (quantity == null || quantity < 0 || quantity > Line.MAX_QUANTITY) {
            String allowed = "A whole number from 0, which removes the line, to " + Line.MAX_QUANTITY + ".";
            throw new Refused(Problem.of(Problems.VALIDATION).detail(allowed).at("/quantity", allowed));
        }
        return Math.toIntExact(quantity);
    }
}
