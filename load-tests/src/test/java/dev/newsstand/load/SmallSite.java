package dev.newsstand.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** Two stories, one product and carts, with the forms of the real pages; {@code flaw} may spoil what it sends. */
final class SmallSite implements AutoCloseable {

    private final HttpServer server;
    private final UnaryOperator<String> flaw;
    private final Map<String, Integer> carts = new ConcurrentHashMap<>();

    private SmallSite(UnaryOperator<String> flaw) throws IOException {
        this.flaw = flaw;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    static SmallSite that(UnaryOperator<String> flaw) throws IOException {
        return new SmallSite(flaw);
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            String form = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (call.getRequestMethod().equals("POST")) {
                change(call, form);
            } else {
                page(call, content(call));
            }
        }
    }

    private void change(HttpExchange call, String form) throws IOException {
        String path = call.getRequestURI().getPath();
        String cart = token(call);
        if (path.endsWith("/remove")) {
            carts.remove(cart);
        } else if (path.equals("/cart/lines")) {
            String token = UUID.randomUUID().toString();
            carts.put(token, quantity(form));
            call.getResponseHeaders().add("Set-Cookie", "cart=" + token + "; Path=/; HttpOnly");
        } else {
            carts.put(cart, quantity(form));
        }
        call.getResponseHeaders().add("Location", "/cart");
        call.sendResponseHeaders(303, -1);
    }

    private String content(HttpExchange call) {
        return switch (call.getRequestURI().getPath()) {
            case "/" -> "<h1>Front</h1>";
            case "/newsroom" ->
                "<main><h1>News</h1><h2 class=\"card-title\"><a href=\"/newsroom/one\">One</a></h2></main>";
            case "/shop" -> """
                <h1>Shop</h1><article class="good good-gone"><h3 class="good-title"><a href="/products/gone">Gone</a></h3></article>
                <article class="good"><h3 class="good-title"><a href="/products/mug">Mug</a></h3></article>""";
            case "/products/mug" -> """
                <h1>Mug</h1><form method="post" action="/cart/lines"><input type="radio" name="sku" value="mug-red" disabled>
                <input type="radio" name="sku" value="mug-blue" checked><input type="number" name="quantity" value="6"></form>""";
            case "/cart" -> "<h1>Cart</h1>" + cart(carts.getOrDefault(token(call), 0));
            default -> """
                <h1>Story</h1><section class="more"><h2>More from the newsroom</h2>
                <a href="/newsroom/two">Read more</a></section>""";
        };
    }

    private static String cart(int count) {
        String contents = count == 0
                ? "Your cart is empty"
                : "<h3>Mug</h3><form class=\"quantity-set\" method=\"post\" action=\"/cart/lines/l1\"></form>";
        return "<div data-cart-page><div data-cart data-count=\"%d\" data-version=\"3\">%s</div></div>"
                .formatted(count, contents);
    }

    private void page(HttpExchange call, String html) throws IOException {
        byte[] body = flaw.apply("<!doctype html><script>let error = null</script>" + html)
                .getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        call.sendResponseHeaders(200, body.length);
        call.getResponseBody().write(body);
    }

    private static int quantity(String form) {
        return Integer.parseInt(form.replaceAll(".*quantity=(\\d+).*", "$1"));
    }

    private static String token(HttpExchange call) {
        String cookie = call.getRequestHeaders().getFirst("Cookie");
        return cookie == null ? "" : cookie.replace("cart=", "");
    }
}
