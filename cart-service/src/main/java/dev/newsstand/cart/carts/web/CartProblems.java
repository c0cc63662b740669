package dev.newsstand.cart.carts.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.Refusal;
import dev.newsstand.cart.pricing.domain.Reason;
import dev.newsstand.cart.web.QuantityRuleJson;
import dev.newsstand.cart.web.ShopProblems;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.ProblemType;
import dev.newsstand.support.problem.Problems;
import java.util.List;
import java.util.Map;

/** The kinds of problem that carts have, and how a refusal becomes one of them. */
public final class CartProblems {

    public static final ProblemType UNKNOWN_SKU = ShopProblems.UNKNOWN_SKU;
    public static final ProblemType INSUFFICIENT_STOCK =
            new ProblemType("insufficient-stock", "Not enough in stock", UNPROCESSABLE_CONTENT);
    public static final ProblemType QUANTITY_RULE =
            new ProblemType("quantity-rule", "Not sold in this quantity", UNPROCESSABLE_CONTENT);
    public static final ProblemType OTHER_CURRENCY =
            new ProblemType("other-currency", "A cart has one currency", UNPROCESSABLE_CONTENT);
    public static final ProblemType CART_FULL = new ProblemType("cart-full", "The cart is full", UNPROCESSABLE_CONTENT);

    static final ProblemType DISCOUNT_CODE =
            new ProblemType("discount-code", "This discount code cannot be used", UNPROCESSABLE_CONTENT);
    static final ProblemType CHECKOUT_OPEN = new ProblemType("checkout-open", "The cart is in a checkout", CONFLICT);

    private CartProblems() {}

    /** Of a batch: the kind and the figures of the first refusal, and every one of them with its pointer. */
    static Problem ofItems(List<Refusal> refusals, Cart cart) {
        Problem problem = of(refusals.getFirst(), cart);
        for (Refusal refusal : refusals) {
            problem = problem.at("/items/" + refusal.position() + member(refusal), refusal.text());
        }
        return problem;
    }

    /** Of a change of one line, or of the codes. */
    static Problem ofChange(Refusal refusal, Cart cart) {
        Problem problem = of(refusal, cart);
        if (!(refusal instanceof Refusal.UselessCodes useless)) {
            return problem.at("/quantity", refusal.text());
        }
        for (Map.Entry<Integer, Reason> code : useless.reasons().entrySet()) {
            problem = problem.at("/codes/" + code.getKey(), code.getValue().text());
        }
        return problem.with("reason", useless.reasons().firstEntry().getValue().slug());
    }

    static Problem stale(Cart cart) {
        return Problem.of(Problems.PRECONDITION_FAILED)
                .detail("The cart has changed meanwhile; this is how it is now.")
                .with("cart", CartJson.of(cart));
    }

    private static Problem of(Refusal refusal, Cart cart) {
        Problem problem = Problem.of(type(refusal)).detail(refusal.text()).with("cart", CartJson.of(cart));
        return switch (refusal) {
            case Refusal.InsufficientStock stock ->
                problem.with("sku", stock.offer().sku().value()).with("available", stock.available());
            case Refusal.BreaksQuantityRule broken ->
                problem.with("sku", broken.offer().sku().value())
                        .with("quantityRule", QuantityRuleJson.of(broken.rule()));
            case Refusal.UnknownSku unknown -> problem.with("sku", unknown.sku().value());
            case Refusal.OtherCurrency other ->
                problem.with("sku", other.offer().sku().value());
            case Refusal.CartFull _, Refusal.UselessCodes _ -> problem;
        };
    }

    private static ProblemType type(Refusal refusal) {
        return switch (refusal) {
            case Refusal.UnknownSku _ -> UNKNOWN_SKU;
            case Refusal.InsufficientStock _ -> INSUFFICIENT_STOCK;
            case Refusal.BreaksQuantityRule _ -> QUANTITY_RULE;
            case Refusal.OtherCurrency _ -> OTHER_CURRENCY;
            case Refusal.CartFull _ -> CART_FULL;
            case Refusal.UselessCodes _ -> DISCOUNT_CODE;
        };
    }

    private static String member(Refusal refusal) {
        return switch (refusal) {
            case Refusal.UnknownSku _, Refusal.OtherCurrency _ -> "/sku";
            case Refusal.InsufficientStock _, Refusal.BreaksQuantityRule _ -> "/quantity";
            case Refusal.CartFull _, Refusal.UselessCodes _ -> "";
        };
    }
}
