package dev.newsstand.article.story.markup;

import dev.newsstand.article.story.Markup;
import dev.newsstand.article.story.domain.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Goes through a document and collects its blocks in reading order. */
final class BlockWalk {

    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "head",
            "title",
            "textarea",
            "select",
            "button",
            "audio",
            "video",
            "canvas",
            "form",
            "input",
            "noframes",
            "noembed");
    private static final Set<String> INLINE = Set.of(
            "a", "em", "strong", "b", "i", "u", "s", "sub", "sup", "small", "cite", "q", "abbr", "code", "br", "span",
            "font", "mark", "time", "del", "ins", "bdi", "bdo", "kbd", "var", "samp", "tt", "big", "strike", "wbr",
            "img", "label", "dfn", "data", "acronym", "nobr");

    private final Markup markup;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();

    /** Pictures within words: they come after the block that these words become. */
    private final List<Block.Image> within = new ArrayList<>();

    private final Images images = new Images();

    BlockWalk(Markup markup) {
        this.markup = markup;
    }

    List<Block> walk(Element body) {
        body.select(String.join(",", SILENT)).remove();
        children(body);
        endRun();
        return List.copyOf(blocks);
    }

    private void children(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                run.append(text.outerHtml());
            } else if (node instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (name.equals("img")) {
            picture(element);
            return;
        }
        if (INLINE.contains(name)
                && element.select("p,div,ul,ol,blockquote,h1,h2,h3,h4,h5,h6,table")
                        .isEmpty()) {
            element.select("img").forEach(this::picture);
            run.append(element.outerHtml());
            return;
        }
        endRun();
        switch (name) {
            case "figure" -> figure(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0');
            case "blockquote" -> quote(element);
            case "ul", "ol" -> listing(element, name.equals("ol"));
            case "tr" -> row(element);
            default -> {
                children(element);
                endRun();
                return;
            }
        }
        element.select("img").forEach(this::picture);
        endRun();
    }

    /** Before any words of its paragraph it stands before them. */
    private void picture(Element image) {
        images.of(image).ifPresent(run.toString().isBlank() && within.isEmpty() ? blocks::add : within::add);
    }

    /** A picture with its caption; of any other figure, its words. */
    private void figure(Element figure) {
        Element image = figure.selectFirst("img");
        Element caption = figure.selectFirst("figcaption");
        if (image == null) {
            children(figure);
        } else {
            images.of(image, caption == null ? null : markup.text(caption.outerHtml()))
                    .ifPresent(blocks::add);
            image.remove();
        }
    }

    private void heading(Element element, int level) {
        String text = markup.text(element.outerHtml());
        if (!text.isEmpty()) {
            blocks.add(new Block.Heading(text, Math.max(level, 2)));
        }
    }

    private void quote(Element element) {
        Element by = element.selectFirst("footer,cite");
        String name = by == null ? null : markup.text(by.outerHtml()).replaceAll("^[\\p{Pd}\\s]+", "");
        if (by != null) {
            by.remove();
        }
        String html = inlineOf(element);
        if (!Block.words(html).isBlank()) {
            blocks.add(new Block.Quote(html, name == null || name.isEmpty() ? null : name));
        }
    }

    private void listing(Element element, boolean ordered) {
        List<String> items = element.children().stream()
                .map(this::inlineOf)
                .filter(html -> !Block.words(html).isBlank())
                .toList();
        if (!items.isEmpty()) {
            blocks.add(new Block.Listing(ordered, items));
        }
    }

    /** What it says, with links and emphasis; where it had paragraphs of its own there is a space. */
    private String inlineOf(Element element) {
        element.select("p,div,li,br,h1,h2,h3,h4,h5,h6").before(" ");
        return markup.inline(element.html()).replaceAll("<br ?/?>|\\s+", " ").strip();
    }

    private void row(Element element) {
        String cells = String.join(
                " · ",
                element.children().stream()
                        .map(cell -> markup.text(cell.outerHtml()))
                        .toList());
        run.append(cells.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private void endRun() {
        // spans side by side are words apart in agencies' headers
        String html = markup.inline(run.toString().replace("</span><span", "</span> <span"))
                .replaceAll("^(<br ?/?>|\\s)+|(<br ?/?>|\\s)+$", "");
        run.setLength(0);
        Block.Paragraph paragraph = new Block.Paragraph(html);
        if (!paragraph.text().isBlank()) {
            blocks.add(paragraph);
        }
        blocks.addAll(within);
        within.clear();
    }
}
