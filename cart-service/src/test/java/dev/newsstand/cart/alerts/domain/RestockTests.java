package dev.newsstand.cart.alerts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.newsstand.cart.domain.EmailAddress;
import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.stock.domain.StockChange;
import dev.newsstand.cart.stock.domain.StockLevel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Invariant 9: the first confirmed, in order, no more than there are units (times a factor), each at most once per restock. */
class RestockTests {

    private static final Sku SKU = new Sku("MUG");
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    @Property
    void firstConfirmedAreToldInOrderAndNoMoreThanTheFactorAllows(
            @ForAll("lines") List<Alert> line,
            @ForAll @IntRange(min = 1, max = 12) int units,
            @ForAll @IntRange(min = 0, max = 12) int free,
            @ForAll("factors") Factor factor) {
        List<Alert> waiting = line.stream()
                .filter(alert -> alert.status() == Alert.Status.WAITING)
                .sorted(Comparator.comparing(Alert::place))
                .toList();
        List<Alert> told = new Restock(1, SKU, units, 0).tells(line, free, factor);
        assertThat(waiting.subList(0, told.size())).isEqualTo(told);
        assertThat((long) told.size()).isLessThanOrEqualTo(factor.times(units)).isLessThanOrEqualTo(factor.times(free));
        boolean someoneIsLeft = told.size() < waiting.size();
        assertThat(someoneIsLeft && told.size() < Math.min(factor.times(units), factor.times(free)))
                .isFalse();
    }

    @Property
    void batchesTogetherTellEachOnceAndNoMoreThanOneBatchWould(
            @ForAll("lines") List<Alert> line,
            @ForAll @IntRange(min = 1, max = 12) int units,
            @ForAll @IntRange(min = 1, max = 4) int batch,
            @ForAll("factors") Factor factor) {
        List<Alert> atOnce = new Restock(1, SKU, units, 0).tells(line, units, factor);
        List<Alert> left = new ArrayList<>(line);
        List<Alert> told = new ArrayList<>();
        Restock restock = new Restock(1, SKU, units, 0);
        List<Alert> next = restock.tells(first(left, batch), units, factor);
        while (!next.isEmpty()) {
            told.addAll(next);
            left.removeAll(next);
            restock = restock.andTold(next.size());
            next = restock.tells(first(left, batch), units, factor);
        }
        assertThat(told).isEqualTo(atOnce).doesNotHaveDuplicates();
    }

    @Example
    void unitsOfARestockAreThoseThatCameToALineOrEndedASoldOut() {
        assertThat(units(0, 0, 5, 0)).as("delivery to an empty shelf").isEqualTo(5);
        assertThat(units(5, 0, 8, 0)).as("more of what there was").isEqualTo(3);
        assertThat(units(2, 2, 2, 1)).as("a checkout let the last one go").isEqualTo(1);
        assertThat(units(9, 4, 9, 3)).as("a checkout let one of many go").isZero();
        assertThat(units(3, 3, 5, 3)).as("delivery while all was held").isEqualTo(2);
        assertThat(units(5, 0, 0, 0)).as("sold out").isZero();
        assertThat(units(5, 1, 5, 1)).as("nothing").isZero();
    }

    @Example
    void factorIsAtLeastOneAndRoundsDown() {
        assertThat(new Factor(new BigDecimal("1.5")).times(3)).isEqualTo(4);
        assertThat(new Factor(BigDecimal.ONE).times(0)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Factor(new BigDecimal("0.9")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Factor(new BigDecimal("101")));
    }

    @Provide
    Arbitrary<Factor> factors() {
        return Arbitraries.of("1", "1.25", "1.5", "2", "3").map(text -> new Factor(new BigDecimal(text)));
    }

    @Provide
    Arbitrary<List<Alert>> lines() {
        return Arbitraries.of(Alert.Status.class)
                .list()
                .ofMaxSize(20)
                .flatMap(statuses -> Arbitraries.longs().map(seed -> line(statuses, new Random(seed))));
    }

    private static List<Alert> line(List<Alert.Status> statuses, Random random) {
        List<Long> places = new ArrayList<>();
        for (long place = 1; place <= statuses.size(); place++) {
            places.add(place);
        }
        Collections.shuffle(places, random);
        List<Alert> line = new ArrayList<>();
        for (int n = 0; n < statuses.size(); n++) {
            Long place = statuses.get(n) == Alert.Status.WAITING ? places.get(n) : null;
            EmailAddress email = new EmailAddress("reader" + n + "@example.org");
            line.add(new Alert(new UUID(random.nextLong(), n), SKU, email, statuses.get(n), place, NOW));
        }
        return line;
    }

    private static List<Alert> first(List<Alert> line, int most) {
        return line.stream()
                .filter(alert -> alert.status() == Alert.Status.WAITING)
                .sorted(Comparator.comparing(Alert::place))
                .limit(most)
                .toList();
    }

    private static long units(long onHandBefore, long heldBefore, long onHandAfter, long heldAfter) {
        Handle mug = new Handle("mug");
        return Restock.unitsOf(new StockChange(
                new StockLevel(SKU, mug, onHandBefore, heldBefore, 1),
                new StockLevel(SKU, mug, onHandAfter, heldAfter, 2)));
    }
}
