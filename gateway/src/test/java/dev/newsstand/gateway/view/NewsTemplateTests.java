package dev.newsstand.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NewsTemplateTests {

    private final Document front = Rendered.page(SamplePages.front());
    private final Document bare = Rendered.page(SamplePages.all().get("front-bare"));
    private final Document list = Rendered.page(SamplePages.newsroom());

    @Test
    void leadsWithTheNewestAndShowsEachStoryOnce() {
        assertThat(front.select(".lead a").attr("href")).isEqualTo("/newsroom/cod");
        assertThat(front.select("main .card a").eachAttr("href"))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(SampleStories.cards());
    }

    @Test
    void putsTheShopBesideTheNews() {
        assertThat(front.select("aside h2").text()).isEqualTo("From the shop");
        assertThat(front.select("aside .good")).hasSize(4);
    }

    @Test
    void standsWithoutNewsAndWithoutGoods() {
        assertThat(bare.select("aside, .card")).isEmpty();
        assertThat(bare.select("main").text()).contains("The newsroom is quiet right now.");
    }

    @Test
    void marksALastGoodCopyOnlyWhereThereIsSomethingToShow() {
        FrontPage kept = new FrontPage(
                SampleSite.SITE,
                CartSummary.EMPTY,
                SampleStories.SECTIONS,
                SampleStories.cards(),
                List.of(),
                AsOf.LAST_SAVED);
        assertThat(Rendered.page(kept).select(".stale")).hasSize(1);
        assertThat(bare.select(".stale")).isEmpty();
    }

    @Test
    void filtersBySection() {
        assertThat(list.select(".filters a").eachText())
                .containsExactly("All", "World", "Science", "Business", "Sport");
        assertThat(list.select(".filters a[aria-current]").text()).isEqualTo("World");
    }

    @Test
    void linksToOlderAndBackToNewestStories() {
        assertThat(list.select("a[rel=next]").attr("href")).isEqualTo("/newsroom/sections/world?cursor=a+b%2Bc");
        assertThat(list.select(".pager a").first().attr("href")).isEqualTo("/newsroom/sections/world");
    }

    @Test
    void drawsTheSamePanelForTheSameStory() {
        StoryCard card = SampleStories.card("ferry", "Ferry", "World", null);
        assertThat(card.panel())
                .isBetween(1, 6)
                .isEqualTo(SampleStories.card("ferry", "Other", "Sport", null).panel());
        assertThat(list.select(".river .panel")).hasSize(4);
    }
}
