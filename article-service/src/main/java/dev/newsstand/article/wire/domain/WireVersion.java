package dev.newsstand.article.wire.domain;

import java.math.BigInteger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which version of an item this is: its number, in the agency's notation, and when it was made. */
public record WireVersion(@Nullable String number, @Nullable Instant created, String digest) {

    /** How an item that comes in stands to the one that is held. */
    public enum Standing {
        NEWER,
        SAME,
        OLDER
    }

    /** Numbers decide; then times; then whether the content is another. */
    public Standing comparedTo(WireVersion held) {
        if (number != null && held.number() != null) {
            if (number.equals(held.number())) {
                return Standing.SAME;
            }
            if (isWhole(number) && isWhole(held.number())) {
                return standing(new BigInteger(number).compareTo(new BigInteger(held.number())));
            }
        }
        if (created != null && held.created() != null && !created.equals(held.created())) {
            return standing(created.compareTo(held.created()));
        }
        return digest.equals(held.digest()) ? Standing.SAME : Standing.NEWER;
    }

    private static Standing standing(int comparison) {
        return comparison > 0 ? Standing.NEWER : comparison == 0 ? Standing.SAME : Standing.OLDER;
    }

    private static boolean isWhole(String number) {
        return number.matches("\\d{1,40}");
    }
}
