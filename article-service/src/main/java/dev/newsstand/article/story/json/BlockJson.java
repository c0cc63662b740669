package dev.newsstand.article.story.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.newsstand.article.story.domain.Block;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One part of a body, by its {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BlockJson.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = BlockJson.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = BlockJson.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = BlockJson.Listing.class, name = "list"),
    @JsonSubTypes.Type(value = BlockJson.Image.class, name = "image")
})
public sealed interface BlockJson {

    record Paragraph(@Nullable String html) implements BlockJson {}

    record Heading(@Nullable String text, @Nullable Integer level) implements BlockJson {}

    /** {@code html} says the same as {@code text}, with links and emphasis. */
    record Quote(
            @Nullable String text,
            @Nullable String html,
            @Nullable String by) implements BlockJson {}

    /** {@code itemsHtml} say the same as {@code items}, with links and emphasis. */
    record Listing(
            @Nullable Boolean ordered,
            @Nullable List<String> items,
            @Nullable List<String> itemsHtml) implements BlockJson {}

    record Image(@JsonUnwrapped PictureJson picture) implements BlockJson {}

    /** The same with its HTML made harmless once more. */
    default BlockJson cleaned(UnaryOperator<String> inline) {
        return switch (this) {
            case Paragraph(String html) -> new Paragraph(html == null ? "" : inline.apply(html));
            case Quote(String text, String html, String by) ->
                new Quote(text, html == null ? null : inline.apply(html), by);
            case Listing(Boolean ordered, List<String> items, List<String> marked) ->
                new Listing(
                        ordered,
                        items,
                        marked == null ? null : marked.stream().map(inline).toList());
            case Heading heading -> heading;
            case Image image -> image;
        };
    }

    static BlockJson of(Block block) {
        return switch (block) {
            case Block.Paragraph(String html) -> new Paragraph(html);
            case Block.Heading(String text, int level) -> new Heading(text, level);
            case Block.Quote quote -> new Quote(quote.text(), quote.html(), quote.by());
            case Block.Listing list -> new Listing(list.ordered(), list.texts(), list.items());
            case Block.Image image -> new Image(PictureJson.of(image.picture()));
        };
    }
}
