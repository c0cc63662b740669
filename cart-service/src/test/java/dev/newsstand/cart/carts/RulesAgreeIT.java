package dev.newsstand.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.RunningShop;
import dev.newsstand.cart.carts.Carts.AddAnswer;
import dev.newsstand.cart.carts.Carts.AddCommand;
import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.carts.domain.Item;
import dev.newsstand.cart.carts.domain.Line;
import dev.newsstand.cart.carts.domain.Offer;
import dev.newsstand.cart.domain.QuantityRule;
import dev.newsstand.cart.domain.Sku;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The statement that adds in the database decides as the rules of the domain do, and makes the same lines. */
class RulesAgreeIT extends RunningShop {

    @Autowired
    private Carts carts;

    @Test
    void statementAndDomainAgreeOnThreeHundredRandomBatches() {
        Map<Sku, Offer> shelf = new HashMap<>();
        stocked(shelf, 1_250, QuantityRule.ANY, 100_000, "{}");
        stocked(shelf, 333, new QuantityRule(2, 40, 2), 100_000, "{\"min\": 2, \"max\": 40, \"multipleOf\": 2}");
        stocked(shelf, 99, QuantityRule.ANY, 30, "{}");
        List<Sku> skus = new ArrayList<>(shelf.keySet());
        skus.add(new Sku("NONE"));
        Random random = new Random(20_261);
        int added = 0;
        Cart cart = null;
        CartToken token = null;
        for (int round = 0; round < 300; round++) {
            if (round % 20 == 0) {
                cart = Cart.empty(Shelf.USD);
                token = null;
            }
            List<Item> items = batch(random, skus);
            boolean allowed = cart.refusalsOf(items, shelf).isEmpty();
            CartToken sent = token == null ? CartToken.random(new SecureRandom()) : token;
            AddAnswer answer = carts.add(
                            new AddCommand(sent, token == null ? UUID.randomUUID() : null, "k" + round, items, now()))
                    .block();
            assertThat(answer).isInstanceOf(allowed ? AddAnswer.Added.class : AddAnswer.Forbidden.class);
            if (answer instanceof AddAnswer.Added done) {
                assertThat(quantities(done.cart())).isEqualTo(quantities(cart.plus(items, shelf)));
                assertThat(done.cart().totals())
                        .isEqualTo(cart.plus(items, shelf).totals());
                cart = done.cart();
                token = sent;
                added++;
            }
        }
        assertThat(added).isBetween(50, 250);
    }

    private void stocked(Map<Sku, Offer> shelf, long price, QuantityRule rule, long onHand, String json) {
        Sku sku = new Sku(sku(price, onHand, json));
        shelf.put(sku, Shelf.offer(sku, price, rule, onHand));
    }

    private static List<Item> batch(Random random, List<Sku> skus) {
        List<Item> items = new ArrayList<>();
        for (int n = random.nextInt(3); n >= 0; n--) {
            Sku sku = skus.get(random.nextInt(100) < 5 ? 3 : random.nextInt(3));
            Map<String, String> properties = random.nextBoolean() ? Map.of() : Map.of("text", "Ann");
            items.add(Shelf.item(sku, 1 + random.nextInt(4), properties));
        }
        return items;
    }

    private static List<Map.Entry<Line.Key, Integer>> quantities(Cart cart) {
        return cart.lines().stream()
                .map(line -> Map.entry(line.key(), line.quantity()))
                .toList();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
