package dev.newsstand.article.wire;

import dev.newsstand.article.story.domain.Block;
import dev.newsstand.article.story.domain.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a body begins: a picture before the first words leads the story, unless its agency names another one; {@code pictures}
 * are further ones before {@code text}. The lead is not shown twice.
 */
record Opening(@Nullable Picture lead, List<Block> pictures, List<Block> text) {

    static Opening of(WireItem item) {
        Picture named = item.picture();
        List<Block> body = item.body();
        Picture lead = named == null && !body.isEmpty() && body.getFirst() instanceof Block.Image(Picture first)
                ? first
                : named;
        List<Block> rest = new ArrayList<>(
                body.stream().filter(block -> !shows(block, lead)).toList());
        List<Block> pictures = new ArrayList<>();
        while (!rest.isEmpty() && rest.getFirst() instanceof Block.Image) {
            pictures.add(rest.removeFirst());
        }
        return new Opening(lead, pictures, rest);
    }

    private static boolean shows(Block block, @Nullable Picture lead) {
        return lead != null
                && block instanceof Block.Image(Picture picture)
                && Objects.equals(picture.sourceHref(), lead.sourceHref());
    }
}
