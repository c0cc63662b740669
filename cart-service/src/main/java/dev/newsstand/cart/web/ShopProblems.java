package dev.newsstand.cart.web;

import dev.newsstand.support.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The kinds of problem that more than one part of the shop has. */
public final class ShopProblems {

    public static final ProblemType STOCK_HELD =
            new ProblemType("stock-held", "More units are held than that", HttpStatus.CONFLICT);

    public static final ProblemType UNKNOWN_SKU =
            new ProblemType("unknown-sku", "We do not sell this", HttpStatus.UNPROCESSABLE_CONTENT);

    private ShopProblems() {}
}
