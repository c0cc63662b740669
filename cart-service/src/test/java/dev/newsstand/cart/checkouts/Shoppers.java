package dev.newsstand.cart.checkouts;

import dev.newsstand.cart.RunningShop;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.util.retry.Retry;
import tools.jackson.databind.json.JsonMapper;

/** A crowd, each with a cart of its own that holds one unit of a SKU; the carts were made by hand, to begin at checkout. */
abstract class Shoppers extends RunningShop {

    record Answer(int status, String body) {

        String id() {
            return JsonMapper.shared().readTree(body).get("id").asString();
        }
    }

    protected final String crowd = UUID.randomUUID().toString();
    private WebClient http;

    protected void gather(int shoppers, String sku, int atOnce) {
        execute("insert into cart (id, token_hash, version, currency, updated_at, expires_at)"
                + " select gen_random_uuid(), sha256(convert_to('" + crowd + "-' || n, 'UTF8')), 1, 'USD', now(),"
                + " now() + interval '1 day' from generate_series(0, " + shoppers + ") n");
        execute(
                "insert into cart_line (cart_id, id, position, sku, properties, properties_digest, quantity, agreed_price)"
                        + " select c.id, gen_random_uuid(), 1, '" + sku + "', '{}', '', 1, 100 from cart c join (select"
                        + " sha256(convert_to('" + crowd + "-' || n, 'UTF8')) as hash from generate_series(0, "
                        + shoppers + ") n) them on c.token_hash = them.hash");
        ConnectionProvider connections = ConnectionProvider.builder(crowd)
                .maxConnections(atOnce)
                .pendingAcquireMaxCount(-1)
                .pendingAcquireTimeout(Duration.ofMinutes(5))
                .build();
        http = WebClient.builder()
                .baseUrl("http://localhost:" + port())
                .clientConnector(new ReactorClientHttpConnector(HttpClient.create(connections)))
                .build();
        first(shoppers, sku);
    }

    /** One goes ahead, so that what is made once, such as readers of JSON, is there when the crowd comes. */
    private void first(int shopper, String sku) {
        open(shopper).block();
        execute("delete from stock_hold where sku = '" + sku + "'");
        execute("update stock set held = 0 where sku = '" + sku + "'");
        execute("update stock_unit set cart_id = null, expires_at = '-infinity' where sku = '" + sku + "'");
        add(shopper, "none").block();
    }

    protected String token(int shopper) {
        return crowd + "-" + shopper;
    }

    /** The hash of the token, as a literal of SQL. */
    protected String hash(int shopper) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(token(shopper).getBytes(StandardCharsets.UTF_8));
            return "'\\x" + HexFormat.of().formatHex(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    protected Mono<Answer> open(int shopper) {
        return post(shopper, "/api/v1/checkouts", """
                {"email": "ada@example.org", "payment": "manual", "expectedTotal": {"amount": 100, "currency": "USD"},
                 "shippingAddress": {"name": "Ada", "line1": "1 Road", "city": "Town", "postalCode": "1", "country": "US"}}
                """);
    }

    protected Mono<Answer> complete(int shopper, String checkout) {
        return post(shopper, "/api/v1/checkouts/" + checkout + "/complete", "");
    }

    protected Mono<Answer> add(int shopper, String sku) {
        return post(shopper, "/api/v1/cart/lines", "{\"items\": [" + item(sku, 1) + "]}");
    }

    /** Whose connection breaks tries again: those who walk away close theirs at any time, also when another just got it. */
    private Mono<Answer> post(int shopper, String path, String body) {
        return http.post()
                .uri(path)
                .header("Cart-Token", token(shopper))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchangeToMono(answer -> answer.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .map(text -> new Answer(answer.statusCode().value(), text)))
                .retryWhen(Retry.max(3).filter(WebClientRequestException.class::isInstance));
    }
}
