package dev.newsstand.gateway.checkout;

import dev.newsstand.gateway.cart.CartAnswer;
import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.cart.Form;
import dev.newsstand.gateway.cart.Shopper;
import dev.newsstand.gateway.page.PageSettings;
import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.page.Query;
import dev.newsstand.gateway.page.SeeOther;
import dev.newsstand.gateway.view.Bill;
import dev.newsstand.gateway.view.CartNotice;
import dev.newsstand.gateway.view.CartSummary;
import dev.newsstand.gateway.view.CheckoutForm;
import dev.newsstand.gateway.view.CheckoutPage;
import dev.newsstand.gateway.view.PaymentWay;
import dev.newsstand.gateway.wire.TotalsJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code /checkout}: the form that a checkout begins with. A refusal shows it again, filled in, beside what was wrong. */
final class CheckoutHandler {

    private static final String CART = "/cart";

    private final Checkouts checkouts;
    private final Carts carts;
    private final Pages pages;
    private final String country;
    private final List<PaymentWay> ways;

    CheckoutHandler(Checkouts checkouts, Carts carts, Pages pages, PageSettings settings) {
        this.checkouts = checkouts;
        this.carts = carts;
        this.pages = pages;
        this.country = settings.homeCountry();
        this.ways = PaymentWay.all(settings.sandboxPayments());
    }

    Mono<ServerResponse> form(ServerRequest request) {
        Map<String, String> fresh = Map.of(CheckoutForm.COUNTRY, country);
        return earlier(request)
                .defaultIfEmpty(fresh)
                .flatMap(values -> show(request, 200, new CheckoutForm(values, Map.of()), null, null));
    }

    /** What was said in a checkout that the shopper comes back from. */
    private Mono<Map<String, String>> earlier(ServerRequest request) {
        return Mono.justOrEmpty(Query.text(request, "from"))
                .flatMap(id -> checkouts.find(Shopper.of(request), id))
                .ofType(Told.Known.class)
                .map(known -> values((CheckoutJson) known.value()));
    }

    private static Map<String, String> values(CheckoutJson checkout) {
        Map<String, String> values = new LinkedHashMap<>(checkout.address().fields());
        if (checkout.email() != null) {
            values.put("email", checkout.email());
        }
        if (checkout.paid().provider() != null) {
            values.put(CheckoutForm.PAYMENT, checkout.paid().provider());
        }
        return values;
    }

    Mono<ServerResponse> begin(ServerRequest request) {
        return Form.of(request)
                .map(CheckoutFields::new)
                .flatMap(fields -> checkouts
                        .open(Shopper.of(request), fields.call())
                        .flatMap(told -> answer(request, fields, told)));
    }

    private Mono<ServerResponse> answer(ServerRequest request, CheckoutFields fields, Told<CheckoutJson> told) {
        return switch (told) {
            case Told.Known<CheckoutJson>(CheckoutJson checkout) -> SeeOther.to("/checkout/" + checkout.id());
            case Told.Placed<CheckoutJson> placed ->
                SeeOther.to("/orders/" + placed.order().id());
            case Told.Refused<CheckoutJson>(int status, ProblemJson problem) ->
                refused(request, fields, status, problem);
            case Told.Unknown<CheckoutJson> _ -> SeeOther.to(CART);
            case Told.Unavailable<CheckoutJson> _ -> pages.unavailable(request, CartSummary.UNKNOWN);
        };
    }

    private Mono<ServerResponse> refused(
            ServerRequest request, CheckoutFields fields, int status, ProblemJson problem) {
        Map<String, String> faults = problem.faults();
        CartNotice notice = switch (problem.slug()) {
            case "empty-cart" -> null;
            case "validation", "malformed-request" ->
                faults.isEmpty() ? CartNotice.refused(problem.said("Please look at the form again.")) : null;
            case "cart-changed" ->
                CartNotice.told("The total is different now: this is what it comes to. Please look again.");
            case "insufficient-stock" ->
                CartNotice.refused(problem.said("There is not enough left of something in your cart."));
            default -> CartNotice.refused(problem.said("That could not be done. Nothing was ordered."));
        };
        return problem.slug().equals("empty-cart")
                ? SeeOther.to(CART)
                : show(request, status, fields.shown(faults), notice, problem.totals());
    }

    /** @param totals what it comes to for the address, where that is known better than by the cart */
    private Mono<ServerResponse> show(
            ServerRequest request,
            int status,
            CheckoutForm form,
            @Nullable CartNotice notice,
            @Nullable TotalsJson totals) {
        return carts.cart(Shopper.of(request)).flatMap(answer -> switch (answer) {
            case CartAnswer.Held held
            when held.cart().itemCount() > 0 -> {
                Bill bill = held.cart().bill(totals);
                CartSummary summary = new CartSummary(held.cart().itemCount());
                CheckoutPage page = new CheckoutPage(pages.site(), summary, bill, form, ways, notice);
                yield pages.showOnce(request, status, page);
            }
            case CartAnswer.Unavailable _ -> pages.unavailable(request, CartSummary.UNKNOWN);
            case CartAnswer.Held _, CartAnswer.Refusal _, CartAnswer.Unknown _ -> SeeOther.to(CART);
        });
    }
}
