package dev.newsstand.cart.imports;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML as plain text: blocks apart by an empty line, breaks kept, markup and scripts gone. */
final class PlainText {

    private static final Pattern SPACES = Pattern.compile("[ \\t\\x0B\\f\\u00A0]+");
    private static final Pattern AROUND_BREAKS = Pattern.compile(" *\\n *");
    private static final Pattern MANY_BREAKS = Pattern.compile("\\n{3,}");

    private PlainText() {}

    static String of(String html) {
        StringBuilder text = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("\\s+", " "));
                } else if (node instanceof Element element) {
                    text.append(breakBefore(element));
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element
                        && element.isBlock()
                        && !element.normalName().equals("li")) {
                    text.append("\n\n");
                }
            }
        });
        String tidy =
                AROUND_BREAKS.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("\n");
        return MANY_BREAKS.matcher(tidy).replaceAll("\n\n").strip();
    }

    private static String breakBefore(Element element) {
        return switch (element.normalName()) {
            case "br", "li" -> "\n";
            default -> element.isBlock() ? "\n\n" : "";
        };
    }
}
