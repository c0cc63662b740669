package dev.newsstand.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.carts.domain.Item;
import dev.newsstand.cart.carts.domain.Line;
import dev.newsstand.cart.carts.domain.Wish;
import dev.newsstand.cart.domain.QuantityRule;
import dev.newsstand.cart.domain.Sku;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import reactor.core.publisher.Flux;

/** What holds of a cart whatever is done to it: invariants 1 to 3, against PostgreSQL. */
class CartPropertiesIT {

    private static final int TRIES = 60;

    /** Of a key and the items that it is sent with: {@code cart.md} calls it the same body. */
    record Sent(String key, Item item) {}

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void addsCommute(@ForAll("mugs") @Size(min = 1, max = 12) List<Item> adds, @ForAll Random random) {
        CartToken inOrder = PropertyShop.newCart();
        adds.forEach(item -> PropertyShop.add(inOrder, item));
        CartToken shuffled = PropertyShop.newCart();
        List<Item> otherwise = new ArrayList<>(adds);
        Collections.shuffle(otherwise, random);
        Flux.fromIterable(otherwise)
                .flatMap(
                        item -> PropertyShop.bean(AddToCart.class)
                                .add(shuffled, UUID.randomUUID().toString(), List.of(item)),
                        adds.size())
                .blockLast();
        assertThat(PropertyShop.quantities(PropertyShop.cart(shuffled)))
                .isEqualTo(PropertyShop.quantities(PropertyShop.cart(inOrder)));
        assertThat(PropertyShop.cart(shuffled).itemCount())
                .isEqualTo(1 + adds.stream().mapToLong(Item::quantity).sum());
    }

    @Property(tries = TRIES)
    void setNeedsTheVersionItSaw(
            @ForAll @IntRange(min = 0, max = 4) int addsSince, @ForAll @IntRange(max = 6) int saw) {
        CartToken token = PropertyShop.newCart();
        UUID line = PropertyShop.cart(token).lines().getFirst().id();
        for (int n = 0; n < addsSince; n++) {
            PropertyShop.add(token, PropertyShop.item(PropertyShop.MUG, 1, ""));
        }
        Cart before = PropertyShop.cart(token);
        ChangeCart.Outcome outcome = PropertyShop.bean(ChangeCart.class)
                .change(token, new Wish.SetQuantity(line, 77), version -> version == saw)
                .block();
        Cart after = PropertyShop.cart(token);
        if (saw == before.version()) {
            assertThat(outcome).isInstanceOf(ChangeCart.Outcome.Done.class);
            assertThat(after.itemCount()).isEqualTo(77);
        } else {
            assertThat(outcome).isInstanceOf(ChangeCart.Outcome.Stale.class);
            assertThat(after.looksLike(before)).isTrue();
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void sameKeyAndBodyHasOneEffectAndAnotherBodyNone(@ForAll("sent") @Size(max = 15) List<Sent> requests) {
        CartToken token = PropertyShop.newCart();
        Map<String, Item> firstOfKey = new HashMap<>();
        for (Sent sent : requests) {
            Item first = firstOfKey.putIfAbsent(sent.key(), sent.item());
            AddToCart.Outcome outcome = PropertyShop.bean(AddToCart.class)
                    .add(token, sent.key(), List.of(sent.item()))
                    .block();
            boolean sameBody = first == null || first.quantity() == sent.item().quantity();
            assertThat(outcome)
                    .isInstanceOf(sameBody ? AddToCart.Outcome.Added.class : AddToCart.Outcome.KeyReused.class);
        }
        assertThat(PropertyShop.cart(token).itemCount())
                .isEqualTo(1
                        + firstOfKey.values().stream().mapToLong(Item::quantity).sum());
        assertThat(PropertyShop.cart(token).version()).isEqualTo(1 + firstOfKey.size());
    }

    @Property(tries = 20)
    void sameKeyAtOnceHasOneEffect(@ForAll @IntRange(min = 2, max = 16) int requests) {
        CartToken token = PropertyShop.newCart();
        CountDownLatch done = new CountDownLatch(requests);
        Flux.range(0, requests)
                .flatMap(
                        n -> PropertyShop.bean(AddToCart.class)
                                .add(token, "k", List.of(PropertyShop.item(PropertyShop.MUG, 5, "")))
                                .doOnNext(outcome -> done.countDown()),
                        requests)
                .blockLast();
        assertThat(done.getCount()).isZero();
        assertThat(PropertyShop.cart(token).itemCount()).isEqualTo(6);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void oneLinePerSkuAndPropertiesAndEveryQuantityKeepsItsRule(
            @ForAll("batches") @Size(max = 12) List<List<Item>> batches) {
        CartToken token = PropertyShop.newCart();
        for (List<Item> batch : batches) {
            Cart before = PropertyShop.cart(token);
            AddToCart.Outcome outcome = PropertyShop.add(token, batch.toArray(Item[]::new));
            Cart after = PropertyShop.cart(token);
            if (outcome instanceof AddToCart.Outcome.Refused) {
                assertThat(after.looksLike(before)).isTrue();
            } else {
                assertThat(after.itemCount())
                        .isEqualTo(before.itemCount()
                                + batch.stream().mapToLong(Item::quantity).sum());
            }
            Set<Line.Key> keys = new HashSet<>();
            after.lines().forEach(line -> assertThat(keys.add(line.key())).isTrue());
            assertThat(after.lines()).allSatisfy(line -> {
                long units = after.quantityOf(line.sku());
                QuantityRule rule = line.offer().rule();
                assertThat(rule.allows(units) && units <= line.offer().available())
                        .as("%d of %s", units, line.sku())
                        .isTrue();
            });
        }
    }

    @Provide
    Arbitrary<List<Item>> mugs() {
        return items(Arbitraries.just(PropertyShop.MUG)).list();
    }

    @Provide
    Arbitrary<List<List<Item>>> batches() {
        return items(Arbitraries.of(PropertyShop.SKUS))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .list();
    }

    @Provide
    Arbitrary<List<Sent>> sent() {
        Arbitrary<Item> mug = Arbitraries.integers().between(1, 3).map(n -> PropertyShop.item(PropertyShop.MUG, n, ""));
        return Combinators.combine(Arbitraries.of("a", "b", "c", "d"), mug)
                .as(Sent::new)
                .list();
    }

    private static Arbitrary<Item> items(Arbitrary<Sku> skus) {
        return Combinators.combine(skus, Arbitraries.integers().between(1, 6), Arbitraries.of("", "Ann", "Bo"))
                .as(PropertyShop::item);
    }
}
