package dev.newsstand.article.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.SharedData;
import dev.newsstand.article.wire.Deliveries;
import dev.newsstand.article.wire.ninjs.NinjsSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** IPTC's examples, as readers of ninjs get them back from the newsroom. */
class ExamplesIT extends Deliveries {

    private static final String FOLDER = "ninjs/examples";

    /** What ninjs 3 says in other words, or says of itself. */
    private static final Set<String> REWRITTEN = Set.of("standard", "$standard", "representationtype", "scheme");

    private static final Set<String> NAMED = Set.of("renditions", "associations");

    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void areGivenOutWithTheSameFields() throws IOException {
        Path folder = SharedData.file(FOLDER);
        for (Path file : SharedData.all(FOLDER)) {
            String name = folder.relativize(file).toString();
            if (!name.endsWith(".json") || name.contains("schema-extension")) {
                continue;
            }
            JsonNode sent = JSON.readTree(Files.readAllBytes(file));
            for (JsonNode item : sent.isArray() ? sent : List.of(sent)) {
                assertComesBack(name, (ObjectNode) item);
            }
            counts.merge(name.substring(0, name.indexOf('/')), 1, Integer::sum);
        }
        report();
    }

    /** The same item of two editions is two stories here; what departs from the schema has no place to come back in. */
    private void assertComesBack(String name, ObjectNode item) {
        NinjsSchema.judge(item, name.substring(0, 3)).forEach(flaw -> item.remove(topMember(flaw)));
        item.put("uri", item.get("uri").asString() + "?" + name);
        item.remove("mimetype"); // of an item as a whole: ninjs 3 says it of its bodies and renditions alone
        JsonNode article = report(item).at("/articles/0");
        assertThat(article.get("status").asString()).as(name).isEqualTo("published");

        JsonNode back = JSON.readTree(text(reader.get()
                .uri("/api/v1/articles/{id}", id(article))
                .header("Accept", NINJS)
                .exchange()));

        assertThat(NinjsSchema.flaws(back)).as(name).isEmpty();
        String said = String.join("\n", leaves("", back));
        assertThat(leaves("", item))
                .as(name)
                .allSatisfy(leaf -> assertThat(said).contains(leaf));
        String words = words(back);
        assertThat(words(item).lines())
                .as(name)
                .allSatisfy(body -> assertThat(words).contains(body));
        if (name.startsWith("3")) {
            assertSameMembers(name, item, back);
        }
    }

    private static void assertSameMembers(String name, JsonNode item, JsonNode back) {
        item.propertyStream()
                .filter(member -> !isText(member.getKey()))
                .filter(member -> !REWRITTEN.contains(member.getKey()))
                .forEach(member -> assertThat(back.get(member.getKey()))
                        .as(name + " " + member.getKey())
                        .isEqualTo(member.getValue()));
        assertThat(back.path("bodies").size()).isEqualTo(item.path("bodies").size());
    }

    private static String topMember(NinjsSchema.Flaw flaw) {
        return flaw.pointer().isEmpty()
                ? Objects.requireNonNullElse(flaw.member(), "")
                : flaw.pointer().split("/")[1];
    }

    /** Texts and numbers of an item outside its bodies and descriptions, and the names that things of a list have in ninjs 1. */
    private static List<String> leaves(String name, JsonNode node) {
        List<String> leaves = new ArrayList<>();
        if (node.isString() || node.isNumber()) {
            leaves.add(node.asString());
        }
        node.propertyStream()
                .filter(member -> !REWRITTEN.contains(member.getKey()) && !isText(member.getKey()))
                .forEach(member -> {
                    if (NAMED.contains(name)) {
                        leaves.add(member.getKey());
                    }
                    leaves.addAll(leaves(member.getKey(), member.getValue()));
                });
        if (node.isArray()) {
            node.forEach(entry -> leaves.addAll(leaves("", entry)));
        }
        return leaves;
    }

    private static boolean isText(String member) {
        return member.startsWith("bod") || member.startsWith("description");
    }

    /** What its texts say, each in a line without spaces: NITF comes back as HTML, figures when their pictures have come. */
    private static String words(JsonNode item) {
        return item.propertyStream()
                .filter(member -> isText(member.getKey()))
                .flatMap(member -> member.getValue().isArray()
                        ? member.getValue().valueStream().map(text -> words(format(text), text.path("value")))
                        : Stream.of(words(member.getKey(), member.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static String format(JsonNode text) {
        return text.path("contentType").asString(text.path("contenttype").asString(""));
    }

    private static String words(String format, JsonNode text) {
        if (isNitf(format)) {
            return "";
        }
        Element body = Jsoup.parse(text.asString()).body();
        body.select("figure").remove();
        return body.text().replaceAll("\\s+", "");
    }

    private static boolean isNitf(String format) {
        String lower = format.toLowerCase(Locale.ROOT);
        return lower.contains("nitf") || lower.endsWith("/xml");
    }

    private void report() {
        StringBuilder report = new StringBuilder(
                "ninjs conformance (IPTC examples), imported, published and given out with the same fields:\n");
        counts.forEach((edition, count) -> report.append("  %-22s %3d of %3d%n".formatted(edition, count, count)));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        System.out.print(report.append("  %-22s %3d of %3d%n".formatted("all", all, all)));
    }
}
