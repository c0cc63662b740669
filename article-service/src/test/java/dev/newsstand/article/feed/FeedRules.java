package dev.newsstand.article.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

/** The rules that the feed validator's test cases state, for what our feeds have. */
final class FeedRules {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private FeedRules() {}

    static void checkRss(String xml) {
        Element channel = (Element)
                parsed(xml).getDocumentElement().getElementsByTagName("channel").item(0);
        for (String name : List.of("title", "link", "description")) {
            once(channel, name);
        }
        absolute(text(channel, "link"));
        for (String name :
                List.of("lastBuildDate", "language", "copyright", "managingEditor", "webMaster", "ttl", "image")) {
            assertThat(direct(channel, name)).as(name).hasSizeLessThanOrEqualTo(1);
        }
        direct(channel, "lastBuildDate").forEach(FeedRules::rfc822);
        assertThat(channel.getElementsByTagNameNS(ATOM, "link").getLength()).isEqualTo(1);
        Set<String> guids = new HashSet<>();
        for (Element item : all(channel, "item")) {
            once(item, "title");
            absolute(text(item, "link"));
            for (String name : List.of("guid", "pubDate")) {
                assertThat(direct(item, name)).as(name).hasSize(1);
            }
            for (String name : List.of("description", "content:encoded", "dc:creator")) {
                assertThat(direct(item, name)).as(name).hasSizeLessThanOrEqualTo(1);
            }
            direct(item, "pubDate").forEach(FeedRules::rfc822);
            assertThat(direct(item, "guid").getFirst().getAttribute("isPermaLink"))
                    .isEqualTo("false");
            assertThat(guids.add(text(item, "guid"))).as("guid twice").isTrue();
            assertThat(text(item, "guid")).matches("urn:uuid:[0-9a-f-]{36}");
            direct(item, "content:encoded").forEach(encoded -> html(encoded.getTextContent()));
        }
    }

    static void checkAtom(String xml) {
        Element feed = parsed(xml).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        for (String name : List.of("id", "title", "updated")) {
            assertThat(direct(feed, name)).as(name).hasSize(1);
        }
        assertThat(direct(feed, "author")).isNotEmpty();
        assertThat(direct(feed, "link").stream().map(link -> link.getAttribute("rel")))
                .containsExactly("self", "alternate");
        absolute(text(feed, "id"));
        OffsetDateTime.parse(text(feed, "updated"));
        Set<String> ids = new HashSet<>();
        for (Element entry : direct(feed, "entry")) {
            for (String name : List.of("id", "title", "updated", "published", "summary", "content")) {
                assertThat(direct(entry, name)).as(name).hasSizeLessThanOrEqualTo(1);
            }
            assertThat(ids.add(text(entry, "id"))).isTrue();
            assertThat(text(entry, "title")).isNotBlank();
            OffsetDateTime.parse(text(entry, "updated"));
            OffsetDateTime.parse(text(entry, "published"));
            direct(entry, "link").forEach(link -> absolute(link.getAttribute("href")));
            assertThat(direct(entry, "link").stream().map(link -> link.getAttribute("rel")))
                    .containsExactly("alternate");
            direct(entry, "author").forEach(author -> once(author, "name"));
            direct(entry, "category")
                    .forEach(category ->
                            assertThat(category.getAttribute("term")).isNotBlank());
            assertThat(direct(entry, "content").getFirst().getAttribute("type")).isEqualTo("html");
            html(text(entry, "content"));
        }
    }

    static void checkJson(JsonNode feed) {
        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("title").asString()).isNotBlank();
        absolute(feed.get("feed_url").asString());
        absolute(feed.get("home_page_url").asString());
        Set<String> ids = new HashSet<>();
        for (JsonNode item : feed.get("items")) {
            assertThat(ids.add(item.get("id").asString())).isTrue();
            absolute(item.get("url").asString());
            OffsetDateTime.parse(item.get("date_published").asString());
            assertThat(item.get("title").asString()).isNotBlank();
            html(item.get("content_html").asString());
        }
    }

    static void checkSitemap(String xml) {
        for (Element url : all(parsed(xml).getDocumentElement(), "url")) {
            absolute(text(url, "loc"));
        }
    }

    private static void html(String html) {
        Attacks.assertHarmless(html);
        Jsoup.parse(html).select("[href],[src]").forEach(link -> {
            String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            assertThat(address).matches("(?s)(https?://|mailto:).*");
        });
    }

    private static void rfc822(Element date) {
        ZonedDateTime.parse(date.getTextContent(), DateTimeFormatter.RFC_1123_DATE_TIME);
    }

    private static void absolute(String address) {
        assertThat(URI.create(address).isAbsolute()).as(address).isTrue();
        assertThat(address).startsWith("http");
    }

    private static void once(Element parent, String name) {
        assertThat(direct(parent, name)).as(name).hasSize(1);
        assertThat(text(parent, name)).as(name).isNotBlank();
    }

    private static String text(Element parent, String name) {
        return direct(parent, name).getFirst().getTextContent();
    }

    private static List<Element> direct(Element parent, String name) {
        return all(parent, name).stream()
                .filter(element -> element.getParentNode() == parent)
                .toList();
    }

    private static List<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static Document parsed(String xml) {
        assertThat(xml.codePoints().filter(point -> point < 0x20 && point != '\n' && point != '\t' && point != '\r'))
                .isEmpty();
        assertThat(xml).doesNotContain("<!DOCTYPE");
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception broken) {
            throw new AssertionError(xml, broken);
        }
    }
}
