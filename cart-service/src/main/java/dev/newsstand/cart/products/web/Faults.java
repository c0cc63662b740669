package dev.newsstand.cart.products.web;

import dev.newsstand.cart.domain.Text;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a body, so that its sender hears of everything at once. */
final class Faults {

    private Problem problem = Problem.of(Problems.VALIDATION).detail("The product cannot be taken as it is.");

    void at(String pointer, String what) {
        problem = problem.at(pointer, what);
    }

    void throwIfAny() {
        if (!problem.errors().isEmpty()) {
            throw new Refused(problem);
        }
    }

    /** The text if it is a name of that length at most; otherwise a fault, and a name in its place. */
    String name(String pointer, @Nullable String text, int max) {
        if (text == null || !Text.isName(text, max)) {
            at(pointer, "Text of 1 to " + max + " characters.");
            return "-";
        }
        return text.strip();
    }

    /** The text, none when it is absent; a fault when it is too long or cannot be stored. */
    String text(String pointer, @Nullable String text, int max) {
        String given = text == null ? "" : text;
        if (given.length() > max || !Text.isSound(given)) {
            at(pointer, "Text of at most " + max + " characters.");
            return "";
        }
        return given.strip();
    }
}
