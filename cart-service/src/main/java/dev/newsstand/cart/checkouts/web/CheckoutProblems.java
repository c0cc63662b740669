package dev.newsstand.cart.checkouts.web;

import dev.newsstand.support.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The kinds of problem that checkouts have. */
final class CheckoutProblems {

    static final ProblemType EMPTY_CART =
            new ProblemType("empty-cart", "The cart is empty", HttpStatus.UNPROCESSABLE_CONTENT);
    static final ProblemType CART_CHANGED =
            new ProblemType("cart-changed", "The total has changed", HttpStatus.CONFLICT);
    static final ProblemType HOLD_EXPIRED =
            new ProblemType("hold-expired", "The checkout is over", HttpStatus.CONFLICT);
    static final ProblemType PAYMENT_DECLINED =
            new ProblemType("payment-declined", "The payment was declined", HttpStatus.CONFLICT);
    static final ProblemType PAYMENT_PENDING =
            new ProblemType("payment-pending", "It is being paid for", HttpStatus.CONFLICT);
    static final ProblemType CHECKOUT_COMPLETED =
            new ProblemType("checkout-completed", "It is bought already", HttpStatus.CONFLICT);

    private CheckoutProblems() {}
}
