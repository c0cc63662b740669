package dev.newsstand.article.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.SharedData;
import dev.newsstand.article.story.domain.Block;
import dev.newsstand.article.wire.WireItem;
import dev.newsstand.article.wire.WireReader.Delivery;
import dev.newsstand.article.wire.WireReader.Entry;
import dev.newsstand.article.wire.domain.PubStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the items of each format say. */
class XmlItemsTests {

    @Test
    void anItemOfRssBecomesAStory() {
        WireItem item = Xml.story("""
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
        List<Entry> entries = Xml.entries("""
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
        List<Entry> entries = Xml.entries("""
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
        List<Entry> entries = Xml.entries("""
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x" version="2"><itemMeta>
                  <pubStatus qcode="stat:canceled"/><edNote>Wrong man</edNote></itemMeta></newsItem>""");

        assertThat(entries).containsExactly(new Entry.Cancellation("/newsItem", "urn:x", "Wrong man"));
    }

    @Test
    void releasesInNewsMl1AreStories() throws IOException {
        for (Path file : SharedData.all("ninjs/examples/NewsML")) {
            WireItem item = ((Entry.Story) ((Delivery.Items) Xml.read(Files.readAllBytes(file)))
                            .entries()
                            .getFirst())
                    .item();

            assertThat(item.headline()).isNotBlank();
            assertThat(item.agency()).isEqualTo("Business Wire");
            assertThat(item.body()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void aBadEntryHasItsPlace() {
        List<Entry> entries = Xml.entries(
                "<rss><channel><item><title>A</title></item><item><pubDate>now</pubDate></item></channel></rss>");

        assertThat(entries.getFirst()).isInstanceOf(Entry.Story.class);
        assertThat(entries.getLast().pointer()).isEqualTo("/rss/channel/item[2]/guid");
    }

    @ParameterizedTest
    @CsvSource({
        "<p:expirationDate>2030-01-02T03:04:05+01:00</p:expirationDate>, 2030-01-02T02:04:05Z",
        "<p:expirationDate>2030-01-02</p:expirationDate>, 2030-01-03T00:00:00Z",
        "<d:valid>start=2005-07-04T01:00Z; end=2030-07-04T23:00+05:00; scheme=W3C-DTF</d:valid>, 2030-07-04T18:00:00Z",
        "<d:valid>start=2005-07-04T01:00Z</d:valid>,",
        "<a:expires>2030-01-02T03:04:05Z</a:expires>, 2030-01-02T03:04:05Z"
    })
    void anEntryEndsWhenItsExtensionsSay(String extension, @Nullable Instant end) {
        String item = "<item><title>A</title>" + extension + "</item>";
        String spaces = "xmlns:p='http://prismstandard.org/namespaces/basic/2.0/' xmlns:d='http://purl.org/dc/terms/'"
                + " xmlns:a='http://purl.org/atompub/age/1.0'";

        assertThat(Xml.story("<rss " + spaces + "><channel>" + item + "</channel></rss>")
                        .expiresAt())
                .isEqualTo(end);
    }

    @Test
    void anItemOfNewsMlEndsAndADraftOfAtomIsWithheld() {
        WireItem item = Xml.story("""
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x" version="2"><itemMeta>
                  <expires>2030-01-02T03:04:05Z</expires></itemMeta><contentMeta><headline>A</headline></contentMeta></newsItem>""");
        WireItem draft = Xml.story("""
                <entry xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app"><id>urn:a</id><title>A</title>
                  <app:control><app:draft>yes</app:draft></app:control></entry>""");

        assertThat(item.expiresAt()).isEqualTo("2030-01-02T03:04:05Z");
        assertThat(draft.status()).isEqualTo(PubStatus.WITHHELD);
    }
}
