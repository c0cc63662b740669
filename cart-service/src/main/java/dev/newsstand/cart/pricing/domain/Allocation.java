package dev.newsstand.cart.pricing.domain;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Shares out an amount in proportion to weights, by largest remainder: the shares add up to it, to the unit. */
final class Allocation {

    private Allocation() {}

    /**
     * @param amount from 0 to the sum of the weights, so that no share is more than its weight
     * @param weights none below 0; of equal remainders the first gets the unit
     */
    static long[] of(long amount, long[] weights) {
        long whole = Arrays.stream(weights).reduce(0, Math::addExact);
        if (amount < 0 || amount > whole) {
            throw new IllegalArgumentException("cannot share " + amount + " among " + whole);
        }
        long[] shares = new long[weights.length];
        if (amount == 0) {
            return shares;
        }
        BigInteger[] remainders = new BigInteger[weights.length];
        long given = 0;
        for (int line = 0; line < weights.length; line++) {
            BigInteger[] parts = BigInteger.valueOf(amount)
                    .multiply(BigInteger.valueOf(weights[line]))
                    .divideAndRemainder(BigInteger.valueOf(whole));
            shares[line] = parts[0].longValueExact();
            remainders[line] = parts[1];
            given += shares[line];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer line) -> remainders[line]).reversed())
                .limit(amount - given)
                .forEach(line -> shares[line]++);
        return shares;
    }
}
