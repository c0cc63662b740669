package dev.newsstand.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is bought and what it costs, as checkout and receipt show it. */
public record Bill(List<Line> lines, Sums sums) {

    /** @param discount its share of all discounts; null for none */
    public record Line(
            String title,
            @Nullable String variant,
            @Nullable String href,
            @Nullable Picture image,
            int quantity,
            MoneyText total,
            @Nullable MoneyText discount) {

        public Line {
            image = Picture.ifHeld(image);
        }
    }

    public Bill {
        lines = List.copyOf(lines);
    }
}
