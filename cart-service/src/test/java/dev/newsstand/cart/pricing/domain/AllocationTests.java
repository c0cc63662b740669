package dev.newsstand.cart.pricing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class AllocationTests {

    @Provide
    Arbitrary<long[]> weights() {
        return Arbitraries.longs()
                .between(0, 10_000_000_000_000_000L)
                .array(long[].class)
                .ofMaxSize(40);
    }

    @Property
    void sharesAddUpAndAreWithinOneUnitOfTheirExactPart(
            @ForAll("weights") long[] weights, @ForAll @LongRange(max = 1_000_000) long part) {
        long whole = LongStream.of(weights).sum();
        long amount = BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(part))
                .divide(BigInteger.valueOf(1_000_000))
                .longValueExact();
        long[] shares = Allocation.of(amount, weights);
        assertThat(LongStream.of(shares).sum()).isEqualTo(amount);
        for (int line = 0; line < weights.length; line++) {
            BigInteger exact = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(weights[line]));
            BigInteger given = BigInteger.valueOf(shares[line]).multiply(BigInteger.valueOf(whole));
            assertThat(exact.subtract(given).abs()).isLessThan(BigInteger.valueOf(Math.max(1, whole)));
            assertThat(shares[line]).isBetween(0L, weights[line]);
        }
    }

    @Test
    void largestRemainderGetsTheUnitAndOfEqualOnesTheFirst() {
        assertThat(Allocation.of(100, new long[] {333, 333, 333})).containsExactly(34, 33, 33);
        assertThat(Allocation.of(2, new long[] {10, 30, 20})).containsExactly(0, 1, 1);
        assertThat(Allocation.of(0, new long[] {0, 0})).containsExactly(0, 0);
        assertThat(Allocation.of(0, new long[] {})).isEmpty();
    }

    @Test
    void refusesToShareMoreThanThereIs() {
        assertThatThrownBy(() -> Allocation.of(4, new long[] {1, 2})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Allocation.of(-1, new long[] {1, 2})).isInstanceOf(IllegalArgumentException.class);
    }
}
