package dev.newsstand.related.more.domain;

import java.util.Arrays;

/**
 * What a text means, as a language model says it: a direction, eight bits a dimension. Made of the same figures it is the
 * same to the last bit, and so is every cosine.
 */
public final class Meaning {

    /** Dimensions, and bytes. */
    public static final int SIZE = 384;

    /** In so many words are the sides noted to which it points. */
    static final int SIDES = SIZE / Long.SIZE;

    private final byte[] values;
    private final double length;

    private Meaning(byte[] values) {
        if (values.length != SIZE) {
            throw new IllegalArgumentException("a meaning has " + SIZE + " dimensions, not " + values.length);
        }
        this.values = values;
        this.length = StrictMath.sqrt(dot(values, values));
    }

    /** Of a vector of any length; its largest value becomes 127. */
    public static Meaning of(float[] vector) {
        float largest = 0;
        for (float value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        byte[] values = new byte[vector.length];
        for (int i = 0; i < vector.length && largest > 0; i++) {
            values[i] = (byte) Math.rint(vector[i] / largest * Byte.MAX_VALUE);
        }
        return new Meaning(values);
    }

    /** As {@link #bytes()} gave it. */
    public static Meaning of(byte[] bytes) {
        return new Meaning(bytes.clone());
    }

    public byte[] bytes() {
        return values.clone();
    }

    /** From -1 to 1; 0 to what means nothing. */
    public double cosine(Meaning other) {
        return length == 0 || other.length == 0 ? 0 : dot(values, other.values) / (length * other.length);
    }

    /** Notes to which side it points in each dimension; alike ones point to different sides in few, which is fast to tell. */
    void noteSides(long[] sides, int place) {
        Arrays.fill(sides, place * SIDES, (place + 1) * SIDES, 0);
        for (int i = 0; i < SIZE; i++) {
            sides[place * SIDES + i / Long.SIZE] |= values[i] < 0 ? 1L << i : 0;
        }
    }

    private static int dot(byte[] one, byte[] other) {
        int sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
