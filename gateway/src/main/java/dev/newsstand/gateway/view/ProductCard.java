package dev.newsstand.gateway.view;

import org.jspecify.annotations.Nullable;

/**
 * A product in a list.
 *
 * @param price of the cheapest variant
 * @param from whether other variants cost more
 * @param compareAt what it cost before, shown struck when higher
 */
public record ProductCard(
        String handle,
        String title,
        MoneyText price,
        boolean from,
        @Nullable MoneyText compareAt,
        @Nullable Picture image,
        Availability availability) {

    /** The parameter that tells from which story somebody came. */
    public static final String STORY = "story";

    public ProductCard {
        image = Picture.ifHeld(image);
    }

    public String href() {
        return "/products/" + handle;
    }

    /** The same when it is offered beside a story, of whose id the cart will know. */
    public String href(@Nullable String story) {
        return story == null ? href() : href() + "?" + STORY + "=" + story;
    }

    public boolean reduced() {
        return compareAt != null && price.isBelow(compareAt);
    }
}
