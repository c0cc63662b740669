package dev.newsstand.article.wire.ninjs;

import dev.newsstand.article.story.Markup;
import dev.newsstand.article.story.domain.Block;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Chooses among the bodies of an item, which say the same in several formats, and reads the best that has words. */
final class Bodies {

    private static final Pattern MARKS =
            Pattern.compile("</?(p|div|br|h[1-6]|ul|ol|blockquote|html|body)\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    /** From the best to the last resort. */
    private enum Format {
        HTML,
        PLAIN,
        NITF
    }

    private final Markup markup;

    Bodies(Markup markup) {
        this.markup = markup;
    }

    /** The first that has words, else the first that has anything. */
    List<Block> best(List<Node> bodies) {
        List<List<Block>> all = bodies.stream()
                .filter(body -> body.line("value") != null)
                .sorted(Comparator.comparing(Bodies::format).thenComparing(body -> !isMain(body)))
                .map(this::read)
                .filter(blocks -> !blocks.isEmpty())
                .toList();
        return all.stream()
                .filter(blocks ->
                        blocks.stream().anyMatch(block -> !block.text().isBlank()))
                .findFirst()
                .orElse(all.isEmpty() ? List.of() : all.getFirst());
    }

    List<Block> read(Node body) {
        String value = Objects.requireNonNullElse(body.raw("value"), "");
        return switch (format(body)) {
            case HTML -> markup.blocks(value);
            case PLAIN -> plain(value);
            case NITF -> markup.blocks(Nitf.html(value));
        };
    }

    /** As one block with its line ends, which say more here than in HTML. */
    private List<Block> plain(String value) {
        String escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return List.of(new Block.Paragraph(markup.inline(escaped)));
    }

    private static boolean isMain(Node body) {
        String role = Roles.of(body);
        return role.isEmpty() || role.equals("main") || role.equals("body");
    }

    private static Format format(Node body) {
        String type = Objects.requireNonNullElse(body.line("contentType"), "").toLowerCase(Locale.ROOT);
        String role = Roles.of(body);
        if (type.contains("nitf") || role.contains("nitf") || type.endsWith("/xml")) {
            return Format.NITF;
        }
        if (type.contains("html")) {
            return Format.HTML;
        }
        boolean untold = type.isEmpty()
                && MARKS.matcher(Objects.requireNonNullElse(body.raw("value"), ""))
                        .find();
        return untold ? Format.HTML : Format.PLAIN;
    }
}
