package dev.newsstand.article.story.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes characters of text off the beginning or the end of an element, and the marks that are left without text. */
final class Cut {

    private Cut() {}

    static void first(Element body, int characters) {
        cut(body, characters, true);
    }

    static void last(Element body, int characters) {
        cut(body, characters, false);
    }

    private static void cut(Element body, int characters, boolean fromStart) {
        List<Node> nodes = texts(body);
        int left = characters;
        for (Node node : fromStart ? nodes : nodes.reversed()) {
            if (left <= 0) {
                return;
            }
            left -= node instanceof TextNode text ? cut(text, left, fromStart) : 1;
            Element parent = (Element) node.parent();
            if (!(node instanceof TextNode text) || text.getWholeText().isEmpty()) {
                node.remove();
            }
            prune(parent, body);
        }
    }

    private static int cut(TextNode node, int characters, boolean fromStart) {
        String text = node.getWholeText();
        int taken = Math.min(characters, text.length());
        node.text(fromStart ? text.substring(taken) : text.substring(0, text.length() - taken));
        return taken;
    }

    private static void prune(@org.jspecify.annotations.Nullable Element element, Element body) {
        if (element != null && element != body && element.childNodeSize() == 0) {
            Element parent = element.parent();
            element.remove();
            prune(parent, body);
        }
    }

    /** Text nodes, and line breaks, which count as one character each. */
    private static List<Node> texts(Element body) {
        List<Node> nodes = new ArrayList<>();
        body.traverse((node, depth) -> {
            if (node instanceof TextNode || node instanceof Element element && element.nameIs("br")) {
                nodes.add(node);
            }
        });
        return nodes;
    }
}
