package dev.newsstand.article.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.SharedData;
import dev.newsstand.article.story.domain.Block;
import dev.newsstand.article.story.markup.Sanitised;
import dev.newsstand.article.wire.WireItem;
import dev.newsstand.article.wire.WireReader.Delivery;
import dev.newsstand.article.wire.WireReader.Entry;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.MimeType;

class XmlReaderTests {

    private static final MimeType RSS = MimeType.valueOf("application/rss+xml");

    private final XmlReader reader = new XmlReader(Sanitised.markup());

    @Test
    void everyTestCaseIsReadOrRefusedWithAReason() throws Exception {
        int stories = 0;
        for (Path file : SharedData.all("feeds/testcases")) {
            Instant before = Instant.now();
            Delivery delivery = reader.read(Files.readAllBytes(file), RSS);
            switch (delivery) {
                case Delivery.Items(var entries) -> {
                    for (Entry entry : entries) {
                        stories += assertJudged(file, entry);
                    }
                }
                case Delivery.Broken(String why) ->
                    assertThat(why).as(file.toString()).isNotBlank();
                case Delivery.Forbidden(String why) ->
                    assertThat(why).as(file.toString()).isNotBlank();
            }
            assertThat(Duration.between(before, Instant.now()))
                    .as(file.toString())
                    .isLessThan(Duration.ofSeconds(20));
        }
        assertThat(stories).isGreaterThan(300);
    }

    private static int assertJudged(Path file, Entry entry) {
        assertThat(entry.pointer()).as(file.toString()).startsWith("/");
        return switch (entry) {
            case Entry.Story(String pointer, WireItem item) -> {
                assertThat(item.headline()).as(file + pointer).isNotBlank();
                yield 1;
            }
            case Entry.Cancellation gone -> {
                assertThat(gone.guid()).isNotBlank();
                yield 0;
            }
            case Entry.Unfit unfit -> {
                assertThat(unfit.problem()).isNotBlank();
                yield 0;
            }
        };
    }

    @Test
    void anItemOfRssBecomesAStory() {
        WireItem item = story("""
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                     xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
                  <channel><title>The Gull</title><link>https://gull.example/</link><language>en-gb</language>
                    <item><title>Ferry &amp;amp; tide</title><link>/ferry</link><guid isPermaLink="false">7</guid>
                      <description>In short.</description><dc:creator>Jane Doe</dc:creator><category>Sea</category>
                      <pubDate>Sat, 7 Sep 02 00:00:01 EST</pubDate>
                      <content:encoded><![CDATA[<p>A <a href="more">link</a>.</p><ul><li>one <b>two</b></li></ul>
                        <blockquote>Said <a href="https://a.example/">here</a></blockquote><h2>Head</h2><script>x</script>]]></content:encoded>
                      <media:content url="https://pics.example/a.jpg" medium="image" width="800"><media:credit>Roe</media:credit></media:content>
                    </item></channel></rss>""");

        assertThat(item.headline()).isEqualTo("Ferry & tide");
        assertThat(item.guid()).isEqualTo("https://gull.example/#7");
        assertThat(item.byline()).isEqualTo("Jane Doe");
        assertThat(item.agency()).isEqualTo("The Gull");
        assertThat(item.standfirst()).isEqualTo("In short.");
        assertThat(item.created()).isEqualTo(Instant.parse("2002-09-07T05:00:01Z"));
        assertThat(item.language()).isEqualTo("en-gb");
        assertThat(item.picture())
                .extracting("sourceHref", "credit")
                .containsExactly("https://pics.example/a.jpg", "Roe");
        assertThat(item.body())
                .containsExactly(
                        new Block.Paragraph(
                                "A <a href=\"https://gull.example/more\" rel=\"nofollow noopener\">link</a>."),
                        new Block.Listing(false, List.of("one <b>two</b>")),
                        new Block.Quote("Said <a href=\"https://a.example/\" rel=\"nofollow noopener\">here</a>", null),
                        new Block.Heading("Head", 2));
    }

    @Test
    void anEntryOfAtomBecomesAStoryAndATombstoneACancellation() {
        List<Entry> entries = entries("""
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"
                      xml:base="https://gull.example/news/" xml:lang="fr"><title>The Gull</title>
                  <entry><id>urn:a</id><title type="html">&lt;b>Bold&lt;/b></title><updated>2025-01-02T03:04:05+01:00</updated>
                    <author><name>A</name></author><author><name>B</name></author>
                    <content type="xhtml" xml:base="sub/"><div xmlns="http://www.w3.org/1999/xhtml"><p>See <a href="x">x</a></p></div></content></entry>
                  <at:deleted-entry ref="urn:b" when="2025-01-02T03:04:05Z"><at:comment>Wrong</at:comment></at:deleted-entry>
                </feed>""");

        WireItem item = ((Entry.Story) entries.getFirst()).item();
        assertThat(item.headline()).isEqualTo("Bold");
        assertThat(item.byline()).isEqualTo("A, B");
        assertThat(item.language()).isEqualTo("fr");
        assertThat(item.body().getFirst())
                .isEqualTo(new Block.Paragraph(
                        "See <a href=\"https://gull.example/news/sub/x\" rel=\"nofollow noopener\">x</a>"));
        assertThat(entries.getLast()).isEqualTo(new Entry.Cancellation("/feed/deleted-entry", "urn:b", "Wrong"));
    }

    @Test
    void aMessageOfNewsMlGivesATextItsPicture() {
        List<Entry> entries = entries("""
                <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
                  <newsItem guid="urn:text" version="3" xml:lang="en">
                    <rightsInfo><copyrightHolder literal="Tarn Wire"/><usageTerms>Not for resale</usageTerms></rightsInfo>
                    <itemMeta><itemClass qcode="ninat:text"/><provider literal="Tarn"/><versionCreated>2025-01-30T12:00:00Z</versionCreated>
                      <pubStatus qcode="stat:usable"/><edNote>Corrects name</edNote><link rel="irel:seeAlso" residref="urn:picture"/></itemMeta>
                    <contentMeta><located literal="loc:1"><name>HALDANE</name></located><by>Jane Doe</by><headline>Gulls return</headline>
                      <subject qcode="medtop:20000441"><name>nature</name></subject></contentMeta>
                    <contentSet><inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head/>
                      <body><body.content><p>They <em>are</em> back.</p><p>All.</p></body.content></body></nitf></inlineXML></contentSet>
                  </newsItem>
                  <newsItem guid="urn:picture" version="1"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta>
                    <contentMeta><headline>A gull</headline><description role="drol:caption">A gull lands.</description></contentMeta>
                    <contentSet><remoteContent href="https://pics.example/g.jpg" contenttype="image/jpeg" width="1200" height="800"/></contentSet>
                  </newsItem></itemSet></newsMessage>""");

        assertThat(entries).hasSize(1);
        WireItem item = ((Entry.Story) entries.getFirst()).item();
        assertThat(item.version().number()).isEqualTo("3");
        assertThat(item.headline()).isEqualTo("Gulls return");
        assertThat(item.located()).isEqualTo("HALDANE");
        assertThat(item.agency()).isEqualTo("Tarn");
        assertThat(item.note()).isEqualTo("Corrects name");
        assertThat(item.subjects())
                .extracting("code", "name")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("20000441", "nature"));
        assertThat(item.picture()).extracting("caption", "width").containsExactly("A gull lands.", 1200);
        assertThat(item.body()).extracting(Block::text).containsExactly("They are back.", "All.");
    }

    @Test
    void aCancelledItemOfNewsMlIsACancellation() {
        List<Entry> entries = entries("""
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x" version="2"><itemMeta>
                  <pubStatus qcode="stat:canceled"/><edNote>Wrong man</edNote></itemMeta></newsItem>""");

        assertThat(entries).containsExactly(new Entry.Cancellation("/newsItem", "urn:x", "Wrong man"));
    }

    @Test
    void releasesInNewsMl1AreStories() {
        for (Path file : SharedData.all("ninjs/examples/NewsML")) {
            WireItem item =
                    ((Entry.Story) ((Delivery.Items) read(file)).entries().getFirst()).item();

            assertThat(item.headline()).isNotBlank();
            assertThat(item.agency()).isEqualTo("Business Wire");
            assertThat(item.body()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void aBadEntryHasItsPlace() {
        List<Entry> entries = entries(
                "<rss><channel><item><title>A</title></item><item><pubDate>now</pubDate></item></channel></rss>");

        assertThat(entries.getFirst()).isInstanceOf(Entry.Story.class);
        assertThat(entries.getLast().pointer()).isEqualTo("/rss/channel/item[2]/guid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><rss><channel><title>&a;</title></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY a \"x\">]><rss version=\"&a;\"/>",
                "<html><body/></html>"
            })
    void whatIsNeverReadIsRefused(String xml) {
        assertThat(read(xml)).isInstanceOf(Delivery.Forbidden.class);
    }

    @Test
    void whatIsTooDeepOrTooWideIsRefused() {
        assertThat(read("<a>".repeat(50_000) + "</a>".repeat(50_000))).isInstanceOf(Delivery.Forbidden.class);
        assertThat(read("<rss>" + "<a/>".repeat(200_001) + "</rss>")).isInstanceOf(Delivery.Forbidden.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "{}",
                "<rss>",
                "<rss><channel></rss>",
                "<?xml version=\"1.0\" encoding=\"no-such\"?><rss/>"
            })
    void whatIsNoXmlIsBroken(String text) {
        assertThat(read(text)).isInstanceOf(Delivery.Broken.class);
    }

    @Test
    void aDocumentTypeIsPassedOverAndNamesOfHtmlAreKnown() {
        WireItem item = story(
                "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://127.0.0.1:1/rss.dtd\">"
                        + "<rss version=\"0.91\"><channel><item><title>&eacute;t&eacute;</title></item></channel></rss>");

        assertThat(item.headline()).isEqualTo("été");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,,application/rss+xml",
        "UTF-16LE,,application/rss+xml",
        "UTF-16BE,,application/rss+xml",
        "ISO-8859-1,ISO-8859-1,application/rss+xml",
        "windows-1252,iso-8859-1,application/rss+xml",
        "windows-1252,utf-8,application/rss+xml;charset=windows-1252",
        "UTF-8,utf-8,application/rss+xml"
    })
    void encodingsAreReadAsTheyAreDeclared(String encoding, String declared, String type) {
        String xml = (declared == null ? "" : "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>")
                + "<rss><channel><item><title>Ærøskøbing</title></item></channel></rss>";

        Delivery delivery = reader.read(xml.getBytes(Charset.forName(encoding)), MimeType.valueOf(type));

        assertThat(((Entry.Story) ((Delivery.Items) delivery).entries().getFirst())
                        .item()
                        .headline())
                .isEqualTo("Ærøskøbing");
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(story("\ufeff<rss><channel><item><title>A</title></item></channel></rss>")
                        .headline())
                .isEqualTo("A");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] bytes = "<rss><channel><title>\u00e9</title></channel></rss>".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(reader.read(bytes, RSS)).isInstanceOf(Delivery.Broken.class);
    }

    private WireItem story(String xml) {
        return ((Entry.Story) entries(xml).getFirst()).item();
    }

    private List<Entry> entries(String xml) {
        return ((Delivery.Items) read(xml)).entries();
    }

    private Delivery read(String xml) {
        return reader.read(xml.getBytes(StandardCharsets.UTF_8), RSS);
    }

    private Delivery read(Path file) {
        try {
            return reader.read(Files.readAllBytes(file), RSS);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
