package dev.newsstand.gateway.view;

import org.jspecify.annotations.Nullable;

/**
 * A text field of a form.
 *
 * @param fill what browsers may fill in by themselves ({@code autocomplete})
 * @param fault what was wrong with the value; null for nothing
 */
public record Field(
        String name,
        String label,
        String value,
        String fill,
        Width width,
        boolean optional,
        @Nullable String fault) {

    /** How much of a row it takes. */
    public enum Width {
        WHOLE,
        THIRD
    }

    /** The keyboard that suits it. */
    public String type() {
        return fill.equals("email") ? "email" : "text";
    }

    public String style() {
        return switch (width) {
            case WHOLE -> "field";
            case THIRD -> "field field-third";
        };
    }

    public Field with(String newValue, @Nullable String newFault) {
        return new Field(name, label, newValue, fill, width, optional, newFault);
    }
}
