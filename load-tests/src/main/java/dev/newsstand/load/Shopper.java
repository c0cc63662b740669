package dev.newsstand.load;

import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.exitBlockOnFail;
import static io.gatling.javaapi.core.CoreDsl.group;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CheckBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpRequestActionBuilder;

/** Looks at the shop, puts a product into the cart by its form, wants twice as many, then none. */
final class Shopper {

    static final String NAME = "shopper";

    private static final String ON_OFFER = "article.good:not(.good-gone) .good-title a[href^='/products/']";
    private static final String ADD = "form[action='/cart/lines'] ";
    private static final String CHANGE = "form.quantity-set[action^='/cart/lines/']";

    private static final ChainBuilder CHOOSE = exec(
            http("shop")
                    .get("/shop")
                    .check(Checks.page())
                    .check(css(ON_OFFER, "href").findRandom().saveAs("product")),
            http("product")
                    .get("#{product}")
                    .check(Checks.page())
                    .check(css("h1").saveAs("title"))
                    .check(css(ADD + "input[name=quantity]", "value").saveAs("some"))
                    .check(css(ADD + "input[name=sku][type=hidden]", "value")
                            .optional()
                            .saveAs("sku"))
                    .check(css(ADD + "input[name=sku][checked]", "value")
                            .optional()
                            .saveAs("sku")));

    private static final ChainBuilder ADD_IT = exec(
            post("add to cart", "/cart/lines")
                    .formParam("sku", "#{sku}")
                    .formParam("quantity", "#{some}")
                    .formParam("return", "/cart")
                    .check(Checks.redirectTo("/cart")),
            cart("cart with some", "some")
                    .check(Checks.saysWhatIs("title"))
                    .check(css(CHANGE, "action").saveAs("line"))
                    .check(version()));

    private static final ChainBuilder CHANGE_IT = exec(
            post("twice as many", "#{line}")
                    .formParam("quantity", "#{twice}")
                    .formParam("version", "#{version}")
                    .formParam("return", "/cart")
                    .check(Checks.redirectTo("/cart")),
            cart("cart with twice as many", "twice").check(version()));

    private static final ChainBuilder REMOVE_IT = exec(
            post("remove it", "#{line}/remove")
                    .formParam("version", "#{version}")
                    .formParam("return", "/cart")
                    .check(Checks.redirectTo("/cart")),
            http("cart empty again").get("/cart").check(Checks.page()).check(Checks.says("Your cart is empty")));

    private Shopper() {}

    static ScenarioBuilder scenarioNamed() {
        return scenario(NAME)
                .exec(group(NAME)
                        .on(exitBlockOnFail().on(exec(CHOOSE, exec(Shopper::doubled), ADD_IT, CHANGE_IT, REMOVE_IT))));
    }

    /** Some products are sold by the half dozen: their form says so. */
    private static Session doubled(Session session) {
        return session.set("twice", Integer.toString(2 * Integer.parseInt(session.getString("some"))));
    }

    private static HttpRequestActionBuilder post(String name, String path) {
        return http(name).post(path).header("Sec-Fetch-Site", "same-origin").disableFollowRedirect();
    }

    private static HttpRequestActionBuilder cart(String name, String count) {
        return http(name)
                .get("/cart")
                .check(Checks.page())
                .check(css("[data-cart-page] [data-cart]", "data-count").is(session -> session.getString(count)));
    }

    private static CheckBuilder version() {
        return css("[data-cart-page] [data-cart]", "data-version").saveAs("version");
    }
}
