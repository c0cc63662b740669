package dev.newsstand.cart.imports;

import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Sku;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * SKUs for variants that come without: {@code CLASSIC-VARSITY-TOP-SMALL} from handle and option values. The same variant
 * always gets the same; where that would not be unique, or letters were lost, it ends in a digest of the two.
 */
record SkuNames(Handle handle, List<String> optionValues) {

    private static final int MAX_PLAIN = 80;

    SkuNames {
        optionValues = List.copyOf(optionValues);
    }

    /** The readable SKU, which several variants may share. */
    Sku plain() {
        return losesLetters() ? unique() : new Sku(readable());
    }

    /** The SKU that no other variant has. */
    Sku unique() {
        String readable = readable();
        return new Sku((readable.isEmpty() ? "" : readable + "-") + digest());
    }

    private String readable() {
        String name = slug(source());
        return name.length() <= MAX_PLAIN ? name : name.substring(0, MAX_PLAIN);
    }

    private boolean losesLetters() {
        String name = slug(source());
        long kept = name.codePoints().filter(Character::isLetterOrDigit).count();
        long given = decomposed(source())
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .count();
        return name.length() > MAX_PLAIN || kept < given || kept == 0;
    }

    private String source() {
        return optionValues.isEmpty() ? handle.value() : handle.value() + "-" + String.join("-", optionValues);
    }

    private static String slug(String text) {
        return decomposed(text).replaceAll("[^A-Z0-9]+", "-").replaceAll("^-+|-+$", "");
    }

    /** Upper case, with accents as characters of their own, which are then left out. */
    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toUpperCase(Locale.ROOT);
    }

    private String digest() {
        String identity = handle.value() + "\0" + String.join("\0", optionValues);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
