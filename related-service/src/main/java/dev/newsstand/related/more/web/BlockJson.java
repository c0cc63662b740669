package dev.newsstand.related.more.web;

import dev.newsstand.related.more.domain.Block;
import dev.newsstand.related.more.domain.Story;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A block as it is sent; {@code source} is the rung of its first card, or {@code none}. */
record BlockJson(@Nullable UUID articleId, String source, boolean stale, List<Item> items) {

    /** A card. {@code score} is 0 where the story stands in by its subject or its time alone. */
    record Item(
            UUID id,
            String slug,
            String title,
            @Nullable String excerpt,
            @Nullable Image image,
            Instant publishedAt,
            double score,
            List<String> reasons) {

        static Item of(Block.Card card) {
            Story story = card.story();
            return new Item(
                    story.id().value(),
                    story.slug(),
                    story.title(),
                    story.excerpt(),
                    Image.of(story.picture()),
                    story.publishedAt(),
                    card.score(),
                    card.reasons());
        }
    }

    /** Paths of this site; pixels. */
    record Image(
            String url,
            @Nullable String alt,
            @Nullable Integer width,
            @Nullable Integer height,
            List<Story.Rendition> renditions) {

        static @Nullable Image of(Story.@Nullable Picture picture) {
            return picture == null
                    ? null
                    : new Image(picture.url(), picture.alt(), picture.width(), picture.height(), picture.renditions());
        }
    }

    /** The block of a draft, which has no id. */
    static BlockJson preview(Block block) {
        return of(null, block, false);
    }

    static BlockJson of(Block block, boolean stale) {
        return of(block.article().value(), block, stale);
    }

    private static BlockJson of(@Nullable UUID article, Block block, boolean stale) {
        return new BlockJson(
                article,
                block.source().toString(),
                stale,
                block.cards().stream().map(Item::of).toList());
    }
}
