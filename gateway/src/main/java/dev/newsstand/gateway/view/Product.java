package dev.newsstand.gateway.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A whole product for its own page. @param description plain text, paragraphs parted by empty lines */
public record Product(
        String handle, String title, @Nullable String description, List<Picture> images, List<Variant> variants) {

    public Product {
        images = images.stream().filter(Picture::held).toList();
        variants = List.copyOf(variants);
    }

    public String href() {
        return "/products/" + handle;
    }

    public boolean soldOut() {
        return variants.stream().allMatch(Variant::soldOut);
    }

    /** The variants that can be waited for. */
    public List<Variant> gone() {
        return variants.stream().filter(Variant::soldOut).toList();
    }

    /** The first variant that can be bought. */
    public Optional<Variant> firstAvailable() {
        return variants.stream().filter(v -> !v.soldOut()).findFirst();
    }

    /** The cheapest variant, those in stock first. */
    public Optional<Variant> cheapest() {
        return variants.stream()
                .min(Comparator.comparing(Variant::soldOut)
                        .thenComparingLong(v -> v.price().amount()));
    }

    /** Whether variants differ in price. */
    public boolean priceVaries() {
        return variants.stream().map(v -> v.price().amount()).distinct().count() > 1;
    }

    /** Smallest quantity that any variant is sold in. */
    public int least() {
        return variants.stream().mapToInt(Variant::least).min().orElse(1);
    }

    /** Largest quantity that any variant is sold in. */
    public int most() {
        return variants.stream().mapToInt(Variant::most).max().orElse(Variant.MOST);
    }

    public List<String> paragraphs() {
        return Words.either(description, "")
                .transform(text -> text.isEmpty() ? List.of() : List.of(text.split("\\s*\\R\\s*\\R\\s*")));
    }
}
