package dev.newsstand.local.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A story with hostile words in every field: as many payloads as its shortest field holds. */
record HostileStory(int number, List<String> payloads) {

    static final String HARMLESS =
            "<p>These <em>harmless</em> <strong>marks</strong> <a href=\"https://example.org/\">stay</a>.</p>";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int HEADLINE = 280;

    /** Every payload of the set, each in one of the stories. */
    static List<HostileStory> read(Path set) throws IOException {
        var stories = new ArrayList<HostileStory>();
        var group = new ArrayList<String>();
        for (var payload : JSON.readTree(Files.readString(set))) {
            var text = payload.path("payload").asString();
            if (!group.isEmpty() && String.join(" ", group).length() + text.length() >= HEADLINE) {
                stories.add(new HostileStory(stories.size(), List.copyOf(group)));
                group.clear();
            }
            group.add(text);
        }
        stories.add(new HostileStory(stories.size(), List.copyOf(group)));
        return stories;
    }

    /** What fits into one line. */
    private String line() {
        var all = String.join(" ", payloads).replaceAll("[\\p{Cntrl}]", "");
        return all.length() <= HEADLINE ? all : all.substring(0, HEADLINE);
    }

    private String whole() {
        return String.join(" ", payloads);
    }

    ObjectNode draft() {
        var draft = JSON.createObjectNode();
        for (var field : List.of("headline", "section", "byline", "signOff", "advisory", "usageTerms")) {
            draft.put(field, line());
        }
        draft.put("standfirst", whole());
        draft.putObject("dateline").put("place", line()).put("agency", line());
        draft.putArray("subjects").addObject().put("code", "20000053").put("name", line());
        draft.putObject("picture").put("alt", line()).put("caption", line()).put("credit", line());
        var body = draft.putArray("body");
        body.addObject().put("type", "paragraph").put("html", HARMLESS.replaceAll("</?p>", ""));
        payloads.forEach(payload -> body.addObject().put("type", "paragraph").put("html", payload));
        body.addObject().put("type", "heading").put("level", 2).put("text", line());
        body.addObject().put("type", "quote").put("text", whole()).put("by", line());
        body.addObject().put("type", "list").putArray("items").add(line()).add(whole());
        return draft;
    }

    byte[] ninjs() {
        var item = JSON.createObjectNode();
        item.putObject("standard").put("name", "ninjs").put("version", "3.0");
        item.put("uri", "urn:newsml:hostile:ninjs:" + number)
                .put("type", "text")
                .put("version", "1")
                .put("pubStatus", "usable");
        item.put("by", line())
                .put("located", line())
                .put("copyrightNotice", line())
                .put("usageTerms", line());
        item.putArray("headlines").addObject().put("role", "main").put("value", line());
        item.putArray("descriptions").addObject().put("role", "summary").put("value", whole());
        item.putArray("subjects")
                .addObject()
                .put("name", line())
                .put("rel", "about")
                .put("uri", "http://cv.iptc.org/newscodes/mediatopic/20000053");
        item.putArray("bodies")
                .addObject()
                .put("role", "main")
                .put("contentType", "text/html")
                .put("value", html());
        return item.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] rss(List<HostileStory> stories) {
        var items = stories.stream().map(HostileStory::rssItem).collect(Collectors.joining());
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Hostile</title>"
                        + "<link>https://hostile.example/</link><description>x</description>" + items
                        + "</channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String rssItem() {
        return "<item><guid isPermaLink=\"false\">hostile-rss-" + number + "</guid>"
                + element("title", "Item " + number + ": " + line())
                + element("dc:creator", line()) + element("category", line()) + element("description", whole())
                + element("content:encoded", html()) + "</item>";
    }

    private String html() {
        return HARMLESS
                + IntStream.range(0, payloads.size())
                        .mapToObj(i -> "<p>" + payloads.get(i) + "</p>")
                        .collect(Collectors.joining());
    }

    private static String element(String name, String text) {
        var legal = text.codePoints()
                .filter(c -> c >= 0x20 || c == '\n' || c == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "<" + name + ">"
                + legal.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</" + name + ">";
    }
}
