package dev.newsstand.related.more.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Against sorting, and in whatever order they are offered. */
class NearestTests {

    private static final int FARTHEST = 20;

    @Property(tries = 300)
    void keepsTheNearestAndOfEquallyNearOnesAllOrNone(
            @ForAll @Size(max = 200) List<@IntRange(max = FARTHEST) Integer> apart,
            @ForAll @IntRange(min = 1, max = 30) int enough) {
        Set<Integer> nearest =
                nearest(apart, IntStream.range(0, apart.size()).boxed().toList(), enough);

        int reach = nearest.stream().mapToInt(apart::get).max().orElse(-1);
        assertThat(nearest)
                .isEqualTo(IntStream.range(0, apart.size())
                        .filter(place -> apart.get(place) <= reach)
                        .boxed()
                        .collect(Collectors.toSet()));
        assertThat(nearest).hasSizeLessThanOrEqualTo(2 * enough);
        long next = apart.stream().filter(each -> each > reach).count() == 0
                ? 0
                : Collections.frequency(
                        apart,
                        apart.stream()
                                .filter(each -> each > reach)
                                .min(Integer::compare)
                                .orElseThrow());
        assertThat(nearest.size() >= enough || next == 0 || nearest.size() + next > 2L * enough)
                .isTrue();
    }

    @Property(tries = 100)
    void keepsTheSameInWhateverOrderTheyAreOffered(
            @ForAll @Size(max = 200) List<@IntRange(max = FARTHEST) Integer> apart, @ForAll long seed) {
        List<Integer> order =
                Arrays.asList(IntStream.range(0, apart.size()).boxed().toArray(Integer[]::new));
        Set<Integer> nearest = nearest(apart, order, 7);
        Collections.shuffle(order, new Random(seed));

        assertThat(nearest(apart, order, 7)).isEqualTo(nearest);
    }

    private static Set<Integer> nearest(List<Integer> apart, List<Integer> order, int enough) {
        Nearest nearest = new Nearest(FARTHEST, enough);
        order.forEach(place -> nearest.offer(place, apart.get(place)));
        Set<Integer> found = new TreeSet<>();
        nearest.forEach(found::add);
        return found;
    }
}
