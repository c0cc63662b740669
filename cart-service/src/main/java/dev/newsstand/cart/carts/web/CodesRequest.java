package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.pricing.domain.Code;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The body that sets a cart's discount codes, as it may come. */
record CodesRequest(@Nullable List<@Nullable String> codes) {

    List<Code> checked() {
        Problem problem = Problem.of(Problems.VALIDATION).detail("These cannot be the discount codes of a cart.");
        if (codes == null || codes.size() > Cart.MAX_CODES) {
            throw new Refused(problem.at("/codes", "A list of at most " + Cart.MAX_CODES + " codes."));
        }
        Set<Code> read = new LinkedHashSet<>();
        for (int position = 0; position < codes.size(); position++) {
            String typed = codes.get(position);
            Code code = typed == null ? null : Code.of(typed).orElse(null);
            if (code == null) {
                problem =
                        problem.at("/codes/" + position, "A code is 1 to 50 letters, digits, hyphens and underscores.");
            } else {
                read.add(code);
            }
        }
        if (!problem.errors().isEmpty()) {
            throw new Refused(problem);
        }
        return List.copyOf(read);
    }
}
