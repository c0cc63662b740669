package dev.newsstand.article.story.markup;

import dev.newsstand.article.story.domain.Block;
import dev.newsstand.article.story.domain.Limits;
import dev.newsstand.article.story.domain.Picture;
import dev.newsstand.article.story.json.Texts;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Pictures of one document: only what stands at an address of the web, and no marks, faces or counters. */
final class Images {

    private static final int MOST = 10;
    private static final int SMALLEST = 50;

    private int found;

    Optional<Block.Image> of(Element image) {
        return of(image, null);
    }

    Optional<Block.Image> of(Element image, @Nullable String caption) {
        String address = image.attr("src").strip();
        String href = address.startsWith("//") ? "https:" + address : address;
        Integer width = pixels(image.attr("width"));
        Integer height = pixels(image.attr("height"));
        if (found >= MOST || !isOfTheWeb(href) || isSmall(width) || isSmall(height)) {
            return Optional.empty();
        }
        found++;
        return Optional.of(new Block.Image(new Picture(
                null, note(Texts.line(image.attr("alt"))), note(caption), null, width, height, List.of(), href)));
    }

    private static boolean isOfTheWeb(String href) {
        return href.length() <= Limits.URL && href.matches("(?i)https?://\\S+");
    }

    private static boolean isSmall(@Nullable Integer pixels) {
        return pixels != null && pixels < SMALLEST;
    }

    private static @Nullable Integer pixels(String number) {
        return number.matches("\\d{1,5}(px)?") ? Integer.valueOf(number.replace("px", "")) : null;
    }

    private static @Nullable String note(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        int end = Math.min(text.length(), Limits.NOTE);
        return text.substring(
                0, end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
