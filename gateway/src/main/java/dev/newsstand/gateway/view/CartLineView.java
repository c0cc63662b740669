package dev.newsstand.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the cart.
 *
 * @param variant shown under the title unless blank
 * @param href the product's page, if known
 * @param most largest quantity that the form offers
 */
public record CartLineView(
        String id,
        String title,
        @Nullable String variant,
        @Nullable String href,
        @Nullable Picture image,
        int quantity,
        int most,
        MoneyText unitPrice,
        MoneyText lineTotal,
        List<CartNotice> notices) {

    public CartLineView {
        image = Picture.ifHeld(image);
        most = Math.max(most, quantity);
        notices = List.copyOf(notices);
    }

    /** Title and variant in one, for the names of controls. */
    public String name() {
        return Words.present(variant) ? title + ", " + variant : title;
    }
}
