package dev.newsstand.gateway.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.gateway.RunningSite;
import dev.newsstand.gateway.stub.Fault;
import dev.newsstand.gateway.stub.Says;
import dev.newsstand.gateway.stub.StubNeighbour.Told;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListPageTests extends RunningSite {

    private static final String STORIES = "GET /api/v1/articles";
    private static final String SECTIONS = "GET /api/v1/newsroom/sections";

    @BeforeEach
    void aNewsroomWithTwoSections() {
        letTimePass();
        ARTICLE.says(SECTIONS, Told.json(Says.sections("Arts & ideas", "City")));
        ARTICLE.says(STORIES, Told.json(Says.stories(Says.story("kiosk", 1, "The kiosk stays"))));
    }

    @Test
    void asksForASectionByTheNameThatTheNewsroomUses() {
        Document page = page("/newsroom/sections/arts-ideas", 200);
        assertThat(page.select("h1").text()).isEqualTo("Arts & ideas");
        assertThat(page.select(".filters a[aria-current]").text()).isEqualTo("Arts & ideas");
        assertThat(page.select("link[rel=alternate]").eachAttr("href"))
                .contains("/newsroom/sections/arts-ideas.rss", "/newsroom.atom");
        assertThat(ARTICLE.asked(STORIES)).anyMatch(asked -> asked.uri().contains("section=Arts%20%26%20ideas"));
    }

    @Test
    void pagesThroughASection() {
        ARTICLE.says(
                STORIES,
                Told.json(Says.stories(Says.story("kiosk", 1, "The kiosk stays"))
                        .replace("\"next\": null", "\"next\": \"abc\"")));
        assertThat(page("/newsroom/sections/city", 200).select("a[rel=next]").attr("href"))
                .isEqualTo("/newsroom/sections/city?cursor=abc");
        page("/newsroom/sections/city?cursor=abc", 200);
        assertThat(ARTICLE.asked(STORIES))
                .anyMatch(asked ->
                        asked.uri().contains("section=City") && asked.uri().contains("cursor=abc"));
    }

    @Test
    void sendsOtherSpellingsToTheOneAddress() {
        web.get()
                .uri("/newsroom?section=arts ideas")
                .exchange()
                .expectStatus()
                .isEqualTo(301)
                .expectHeader()
                .valueEquals("Location", "/newsroom/sections/arts-ideas");
        web.get()
                .uri("/newsroom/sections/CITY")
                .exchange()
                .expectStatus()
                .isEqualTo(301)
                .expectHeader()
                .valueEquals("Location", "/newsroom/sections/city");
    }

    @Test
    void knowsNoSectionWithoutStories() {
        ARTICLE.says(STORIES, Told.json(Says.stories()));
        page("/newsroom/sections/fiction", 404);
        page("/newsroom?subject=99999999", 404);
        page("/newsroom/sections/city", 200);
    }

    @Test
    void takesTheSectionsFromTheStoriesWhenTheyAreNotListed() {
        ARTICLE.says(SECTIONS, Told.problem(404, "{}"));
        assertThat(page("/newsroom", 200).select(".filters a").eachText()).containsExactly("All", "City");
    }

    @Test
    void showsTheListWithoutItsSectionsWhenTheyCannotBeHad() {
        ARTICLE.breaks("/api/v1/newsroom/sections", Fault.FAILS);
        assertThat(page("/newsroom", 200).select(".card")).hasSize(1);
    }

    @Test
    void listsWhatIsAboutASubject() {
        String story = Says.story("kiosk", 1, "The kiosk stays")
                .replace("\"subjects\": []", "\"subjects\": [{\"code\": \"20000210\", \"name\": \"fishing\"}]");
        ARTICLE.says(STORIES, Told.json(Says.stories(story)));
        assertThat(page("/newsroom?subject=20000210", 200).select("h1").text()).isEqualTo("fishing");
    }
}
