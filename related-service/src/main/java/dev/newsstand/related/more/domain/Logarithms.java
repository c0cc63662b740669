package dev.newsstand.related.more.domain;

/** {@code ln(n + 1/2)} of counts, from a table: the same on every machine. */
final class Logarithms {

    private static final double[] TABLE = new double[1 << 16];

    static {
        for (int n = 0; n < TABLE.length; n++) {
            TABLE[n] = StrictMath.log(n + 0.5);
        }
    }

    private Logarithms() {}

    static double of(int count) {
        return count < TABLE.length ? TABLE[count] : StrictMath.log(count + 0.5);
    }
}
