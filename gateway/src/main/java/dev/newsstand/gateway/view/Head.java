package dev.newsstand.gateway.view;

import org.jspecify.annotations.Nullable;

/**
 * For the document's head.
 *
 * @param path canonical path on this site
 * @param image picture for link previews, if one is held
 * @param kind Open Graph type: {@code website}, {@code article} or {@code product}
 */
public record Head(
        String title,
        String description,
        String path,
        @Nullable Picture image,
        String kind) {

    static Head website(String title, String description, String path) {
        return new Head(title, Excerpt.of(description), path, null, "website");
    }

    /** Whether link previews can carry a picture. */
    public boolean hasImage() {
        return image != null && image.held();
    }
}
