package dev.newsstand.article.story.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.SharedData;
import dev.newsstand.article.story.domain.Block;
import dev.newsstand.article.story.domain.Slug;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlMarkupTests {

    private static final List<String> HARMLESS = List.of(
            "a", "em", "strong", "b", "i", "u", "s", "sub", "sup", "small", "cite", "q", "abbr", "code", "br", "html",
            "head", "body");

    private final HtmlMarkup markup = new HtmlMarkup();

    @Test
    void nothingThatRunsSurvives() {
        JsonNode payloads = JsonMapper.shared().readTree(SharedData.bytes("xss/payloads.json"));
        assertThat(payloads).isNotEmpty();
        for (JsonNode payload : payloads) {
            String attack = payload.get("payload").asString();
            assertHarmless(attack, markup.inline(attack));
            for (Block block : markup.blocks(attack)) {
                marked(block).forEach(html -> assertHarmless(attack, html));
            }
        }
    }

    private static List<String> marked(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> List.of(paragraph.html());
            case Block.Quote quote -> List.of(quote.html());
            case Block.Listing list -> list.items();
            case Block.Heading heading -> List.of();
            case Block.Image image -> List.of();
        };
    }

    private static void assertHarmless(String attack, String html) {
        Document document = Jsoup.parse(html);
        for (Element element : document.getAllElements()) {
            if (element == document) {
                continue;
            }
            assertThat(element.normalName()).as(attack).isIn(HARMLESS);
            assertThat(element.attributes().asList())
                    .as(attack)
                    .allMatch(attribute -> attribute.getKey().equals("href")
                            || attribute.getKey().equals("rel"));
            assertThat(element.attr("href")).as(attack).matches("(?i)|(https?:|mailto:).*|[^:]*|[/.#?][^:]*.*");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It's <b>so</b> & "so"                         | It's <b>so</b> &amp; "so"
            <a href="https://a.example/?b=1&amp;c=2">a</a> | <a href="https://a.example/?b&#61;1&amp;c&#61;2" rel="nofollow noopener">a</a>
            <a href="javascript:alert(1)">a</a>            | a
            <a href="ftp://a.example">a</a>                | a
            one<script>alert(1)</script> two               | one two
            <p onclick="alert(1)">text</p>                 | text
            """)
    void linksAndEmphasisSurvive(String html, String clean) {
        assertThat(markup.inline(html)).isEqualTo(clean);
    }

    @Test
    void cleaningTwiceChangesNothingMore() {
        String once = markup.inline("<b>a</b> &lt;script&gt; {{x}} <a href='https://a.example/?q=<'>l</a>");

        assertThat(markup.inline(once)).isEqualTo(once);
    }

    @Test
    void aDocumentBecomesBlocks() {
        List<Block> blocks = markup.blocks("""
                <html><body><h1>Title</h1><p>One <em>two</em>.</p><ul><li>a</li><li>b</li></ul>
                <blockquote>Said<footer>— Jane</footer></blockquote><div>Loose <b>words</b></div><h3>Sub</h3>
                <figure><img src=x><figcaption>no</figcaption></figure></body></html>""");

        assertThat(blocks)
                .containsExactly(
                        new Block.Heading("Title", 2),
                        new Block.Paragraph("One <em>two</em>."),
                        new Block.Listing(false, List.of("a", "b")),
                        new Block.Quote("Said", "Jane"),
                        new Block.Paragraph("Loose <b>words</b>"),
                        new Block.Heading("Sub", 3));
    }

    @Test
    void charactersAreTakenOffWithoutTheirMarks() {
        String html = "<b>WASHINGTON (Reuters)</b> - <i>Troops</i> moved";

        assertThat(markup.withoutFirst(html, "WASHINGTON (Reuters) - ".length()))
                .isEqualTo("<i>Troops</i> moved");
        assertThat(markup.withoutLast("The end. <i>(By me)</i>", " (By me)".length()))
                .isEqualTo("The end.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            US confirms NKorean troops engaged in combat in Kursk for first time | us-confirms-nkorean-troops-engaged-in-combat-in-kursk-for-first-time
            “Emerging axis” backing Russia and China troubling, says Australia intelligence chief | emerging-axis-backing-russia-and-china-troubling-says-australia-intelligence-chief
            Militärövning i jätteformat hålls 2023 | militarovning-i-jatteformat-halls-2023
            It's the O’Neills' day                 | its-the-oneills-day
            Новости дня                            | novosti-dna
            Ειδήσεις                               | eideseis
            新闻                                   | xin-wen
            !!!                                    | story
            """)
    void everyHeadlineHasAReadableSlug(String headline, String slug) {
        assertThat(Slug.of(headline, new IcuRomanisation()::latin).value()).isEqualTo(slug);
    }

    @Test
    void aLongSlugIsCutAtAWord() {
        String slug = Slug.of("word ".repeat(60), words -> words).value();

        assertThat(slug).hasSizeLessThanOrEqualTo(100).endsWith("word");
    }
}
