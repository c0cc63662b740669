package dev.newsstand.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.gateway.view.Block.Inline;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class StoryTemplateTests {

    private final Document html = Rendered.page(SamplePages.story());
    private final Document bare = Rendered.page(SamplePages.bareStory());

    @Test
    void keepsCaptionAndCreditApart() {
        Element figure = html.selectFirst(".story > figure");
        assertThat(figure).isNotNull();
        assertThat(figure.select("figcaption .caption").text())
                .isEqualTo("The last session in the old Custom House, shortly before four in the morning.");
        assertThat(figure.select("figcaption .credit").text()).isEqualTo("Ines Okafor / OAF Nation");
    }

    @Test
    void runsTheDatelineIntoTheFirstParagraph() {
        assertThat(html.select(".dateline")).hasSize(1);
        assertThat(html.select(".prose > p:first-child").text().replace('\u00a0', ' '))
                .startsWith("PORT HALDANE, Nov 6 (Reuters) — Ardmere and Velund have agreed");
    }

    @Test
    void givesTheDatelineALineWhenTheBodyOpensOtherwise() {
        Document page = page(SampleStories.story(null, List.of(new Block.Heading("First", 2))));
        assertThat(page.select(".prose > p.dateline")).hasSize(1);
    }

    @Test
    void showsEveryKindOfBlock() {
        assertThat(html.select(".prose > blockquote footer").text()).startsWith("Helka Brandvold");
        assertThat(html.select(".prose > h2").text()).isEqualTo("What changes on the water");
        assertThat(html.select(".prose > ul > li")).hasSize(3);
        assertThat(html.select(".prose > figure")).hasSize(1);
    }

    @Test
    void keepsSanitisedMarkupAndEscapesAllElse() {
        assertThat(html.select(".prose p em").text()).isEqualTo("one");
        assertThat(html.select("blockquote a").attr("href")).isEqualTo("/newsroom/look");
        assertThat(html.select(".prose li em").text()).isEqualTo("spring");
        Block quote = new Block.Quote(Inline.plain("<script>alert(1)</script>"), "<b>x</b>");
        Document page = page(SampleStories.story(null, List.of(quote)));
        assertThat(page.select(".prose script, .prose b")).isEmpty();
        assertThat(page.select("blockquote p").text()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void signsWithBylineTimesCorrectionsAndSignOff() {
        assertThat(html.select(".byline").text()).isEqualTo("By Noor Haddadi and Tobin Ashgrove");
        assertThat(html.select(".times > time").attr("datetime")).isEqualTo("2024-11-06T12:00:00Z");
        assertThat(html.select(".times > time").text()).isEqualTo("6 November 2024, 12:00 UTC");
        assertThat(html.select(".corrections li").text()).contains("1987, not in 1978");
        assertThat(html.select(".sign-off").text()).startsWith("(Reporting by");
    }

    @Test
    void namesTheNewsroomAboveTheCards() {
        assertThat(html.select("#more").text()).isEqualTo("More from the OAF Nation newsroom");
        assertThat(html.select(".more article")).hasSize(4);
        assertThat(html.select("#shelf").text()).isEqualTo("Shop the story");
    }

    @Test
    void namesTheStoryInEachReadMore() {
        Element link = html.selectFirst(".more a");
        assertThat(link).isNotNull();
        assertThat(link.text())
                .isEqualTo("Read more: Visitor from the edge: an ice body that takes 9,000 years to go round");
        assertThat(link.attr("href")).isEqualTo("/newsroom/ice");
        assertThat(html.select(".more .excerpt").eachText()).allMatch(text -> text.endsWith("…"));
    }

    @Test
    void leavesOutBlocksWithoutItems() {
        assertThat(bare.select("section")).hasSize(1).allMatch(section -> section.hasClass("corrections"));
        assertThat(bare.text()).doesNotContainIgnoringCase("more from").doesNotContainIgnoringCase("shop the story");
    }

    @Test
    void drawsAPanelForAPictureNotHeld() {
        assertThat(bare.select(".story img")).isEmpty();
        assertThat(bare.select(".story > figure .panel")).hasSize(1);
        assertThat(bare.select(".story > figure .caption")).hasSize(1);
    }

    @Test
    void hasNoFigureWithoutAPicture() {
        assertThat(page(SampleStories.story(null, List.of())).select("figure")).isEmpty();
    }

    @Test
    void loadsTheLeadFirstAndTheRestLate() {
        assertThat(html.select(".story > figure img").attr("fetchpriority")).isEqualTo("high");
        assertThat(html.select(".more img").eachAttr("loading")).containsOnly("lazy");
    }

    @Test
    void offersOtherWidths() {
        Picture wide =
                new Picture("/p/a.jpg", "", null, null, 1200, 800, List.of(new Picture.Rendition("/p/a-600.jpg", 600)));
        Element image = page(SampleStories.story(wide, List.of())).selectFirst("figure img");
        assertThat(image).isNotNull();
        assertThat(image.attr("srcset")).isEqualTo("/p/a-600.jpg 600w");
        assertThat(image.hasAttr("sizes")).isTrue();
    }

    @Test
    void saysWhenItIsALastGoodCopy() {
        assertThat(bare.select(".stale").text()).isEqualTo("Shown as last saved");
        assertThat(html.select(".stale")).isEmpty();
    }

    @Test
    void asksForTheSlantedFaceOnlyWhereItIsUsed() {
        assertThat(html.select("link[rel=preload][href$=italic.woff2]")).hasSize(1);
        Document upright = page(SampleStories.story(null, List.of(SampleStories.paragraph("Upright."))));
        assertThat(upright.select("link[rel=preload]")).hasSize(2);
    }

    @Test
    void setsALongHeadlineSmaller() {
        assertThat(html.select("h1.long")).isEmpty();
        Story story = SampleStories.story(
                null, List.of(), "A headline that goes on and on. ".repeat(9).strip());
        assertThat(page(story).select("h1.long").text()).hasSizeGreaterThan(250);
    }

    @Test
    void letsEachTextChooseItsDirection() {
        assertThat(html.select("h1, .prose > p, .caption").eachAttr("dir")).containsOnly("auto");
    }

    private static Document page(Story story) {
        return Rendered.page(new StoryPage(SampleSite.SITE, CartSummary.EMPTY, story, List.of(), List.of(), AsOf.NOW));
    }
}
