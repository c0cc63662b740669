package dev.newsstand.article.story.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.newsstand.article.story.domain.Block;
import java.util.List;
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

    record Quote(@Nullable String text, @Nullable String by) implements BlockJson {}

    record Listing(@Nullable Boolean ordered, @Nullable List<String> items) implements BlockJson {}

    record Image(@JsonUnwrapped PictureJson picture) implements BlockJson {}

    static BlockJson of(Block block) {
        return switch (block) {
            case Block.Paragraph(String html) -> new Paragraph(html);
            case Block.Heading(String text, int level) -> new Heading(text, level);
            case Block.Quote quote -> new Quote(quote.text(), quote.by());
            case Block.Listing(boolean ordered, List<String> items) -> new Listing(ordered, items);
            case Block.Image image -> new Image(PictureJson.of(image.picture()));
        };
    }
}
