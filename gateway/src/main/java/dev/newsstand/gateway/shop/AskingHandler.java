package dev.newsstand.gateway.shop;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.cart.Form;
import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.page.SeeOther;
import dev.newsstand.gateway.view.AlertForm;
import dev.newsstand.gateway.view.AlertForms;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

/** The form on the page of a sold-out product; what is wrong with it is said on the same page. */
final class AskingHandler {

    static final String NO_ADDRESS = "Please type an address such as name@example.org.";
    static final String NOT_SOLD = "This one cannot be waited for.";

    private final StockAlerts alerts;
    private final ShopPages shop;
    private final Carts carts;
    private final Pages pages;

    AskingHandler(StockAlerts alerts, ShopPages shop, Carts carts, Pages pages) {
        this.alerts = alerts;
        this.shop = shop;
        this.carts = carts;
        this.pages = pages;
    }

    Mono<ServerResponse> ask(ServerRequest request) {
        return Form.of(request).flatMap(form -> {
            String product = form.text(AlertForms.PRODUCT).orElse("");
            String sku = form.text(AlertForms.SKU).orElse("");
            String email = form.text(AlertForms.EMAIL).orElse("");
            return alerts.ask(sku, email).flatMap(asked -> switch (asked) {
                case TAKEN -> seeOther(product);
                case NO_ADDRESS -> shop.refused(request, product, AlertForm.refused(sku, email, NO_ADDRESS));
                case NOT_SOLD -> shop.refused(request, product, AlertForm.refused(sku, email, NOT_SOLD));
                case UNAVAILABLE -> carts.reader(request).flatMap(reader -> pages.unavailable(request, reader.cart()));
            });
        });
    }

    private static Mono<ServerResponse> seeOther(String product) {
        String page = product.isEmpty() ? "/shop" : "/products/" + UriUtils.encodePathSegment(product, UTF_8);
        return SeeOther.to(page + "?" + AlertForms.ASKED + "=1#back-in-stock");
    }
}
