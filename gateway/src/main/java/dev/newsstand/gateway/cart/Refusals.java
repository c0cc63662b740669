package dev.newsstand.gateway.cart;

/** Why a change was refused, in words for shoppers. */
final class Refusals {

    static final String NOT_THERE = "That is no longer in your cart.";
    static final String QUANTITY = "Please choose a quantity from 1 to 99.";
    static final String NOTHING_CHOSEN = "Please choose what to add first.";

    static final String CODE = "That does not look like one of our codes.";
    static final String NOTE = "A note has 2,000 characters at most.";

    private Refusals() {}

    static String text(CartProblemJson problem) {
        return switch (problem.slug()) {
            case "insufficient-stock" -> said(problem, "There are not that many left.");
            case "quantity-rule" -> said(problem, "That quantity cannot be bought.");
            case "unknown-sku" -> "That is not in the shop any more.";
            case "discount-code" -> said(problem, "That code cannot be used.");
            case "cart-full" -> said(problem, "Your cart is full.");
            case "other-currency" -> said(problem, "A cart has one currency.");
            case "precondition-failed", "precondition-required" ->
                "Your cart has changed meanwhile. This is how it is now.";
            case "idempotency-in-progress" -> "That is being added already.";
            case "idempotency-key-reused" -> "That was sent twice. This is your cart as it is.";
            default -> "That could not be done. This is your cart as it is.";
        };
    }

    private static String said(CartProblemJson problem, String otherwise) {
        return problem.detail() == null || problem.detail().isBlank() ? otherwise : problem.detail();
    }
}
