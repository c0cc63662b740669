package dev.newsstand.article.wire.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells the paragraphs of a text that was broken into lines by hand, or by a teleprinter. */
public final class HardLines {

    private static final int TELEPRINTER = 90;
    private static final double FILLED = 0.6;

    private HardLines() {}

    /** One text for each paragraph, words unchanged. */
    public static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String part : text.replace("\r\n", "\n").split("\\n[ \\t\\u00a0]*\\n")) {
            paragraphs.addAll(ofLines(Arrays.stream(part.split("\n"))
                    .filter(line -> !line.isBlank())
                    .toList()));
        }
        return paragraphs;
    }

    private static List<String> ofLines(List<String> lines) {
        if (lines.size() < 2 || !areWrapped(lines)) {
            return lines.stream().map(String::strip).toList();
        }
        List<String> paragraphs = new ArrayList<>();
        for (String line : lines) {
            if (paragraphs.isEmpty() || isIndented(line)) {
                paragraphs.add(line.strip());
            } else {
                paragraphs.add(paragraphs.removeLast() + " " + line.strip());
            }
        }
        return paragraphs;
    }

    /** Lines as long as the carriage allows, all but those that end a paragraph. */
    private static boolean areWrapped(List<String> lines) {
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        if (longest > TELEPRINTER || longest < TELEPRINTER / 2) {
            return false;
        }
        for (int i = 0; i < lines.size() - 1; i++) {
            boolean last = isIndented(lines.get(i + 1));
            if (!last && lines.get(i).length() < FILLED * longest) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIndented(String line) {
        return line.startsWith("  ") || line.startsWith("\t") || line.startsWith("\u00a0\u00a0");
    }
}
