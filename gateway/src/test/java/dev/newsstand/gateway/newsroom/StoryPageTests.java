package dev.newsstand.gateway.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.gateway.RunningSite;
import dev.newsstand.gateway.stub.Says;
import dev.newsstand.gateway.stub.StubNeighbour.Told;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

class StoryPageTests extends RunningSite {

    private final String slug = freshSlug();
    private final String path = "/newsroom/" + slug;

    @Test
    void showsTheStoryAndWhatGoesWithIt() {
        publish(slug);
        Document page = page(path, 200);
        assertThat(page.select("h1").text()).isEqualTo("The kiosk stays");
        assertThat(page.select("figcaption .caption").text()).isEqualTo("The kiosk");
        assertThat(page.select("figcaption .credit").text()).isEqualTo("Photo: us");
        assertThat(page.select(".sign-off").text()).contains("Ada Lind");
        assertThat(page.select("#more").text()).isEqualTo("More from the OAF Nation newsroom");
        assertThat(page.select(".more a[href=/newsroom/other-one]")).isNotEmpty();
        assertThat(page.select(".shelf a[href^=/products/mug?story=]")).isNotEmpty();
    }

    @Test
    void keepsLinksAndEmphasisInQuotesAndLists() {
        publish(slug);
        Document page = page(path, 200);
        assertThat(page.select("blockquote p").html()).isEqualTo("So it <em>goes</em>.");
        assertThat(page.select(".prose ul li a").attr("href")).isEqualTo("/newsroom/one");
        assertThat(page.select(".prose ul li:last-child").html()).isEqualTo("two &amp; three");
        assertThat(page.select(".prose ol li").html()).isEqualTo("plain &amp; simple");
    }

    @Test
    void costsAReaderWithoutCartNoCartCallAndSetsNoCookie() {
        publish(slug);
        web.get().uri(path).exchange().expectStatus().isOk().expectHeader().doesNotExist(HttpHeaders.SET_COOKIE);
        assertThat(CART.asked("GET /api/v1/cart")).isEmpty();
    }

    @Test
    void readsFromTheRightWhereItsLanguageDoes() {
        String arabic = Says.story(slug, 1, "الكشك باق").replace("\"section\"", "\"language\": \"ar-EG\", \"section\"");
        ARTICLE.says("GET /api/v1/articles/by-slug/" + slug, Told.json(arabic));
        Document page = page(path, 200);
        assertThat(page.select("article.story").attr("lang")).isEqualTo("ar-EG");
        assertThat(page.select("article.story").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".byline").text()).isEqualTo("Ada Lind");
    }

    @Test
    void isTheSameForAllReadersAndNotSentTwice() {
        publish(slug);
        EntityExchangeResult<byte[]> first =
                web.get().uri(path).exchange().expectBody().returnResult();
        String etag = first.getResponseHeaders().getETag();
        assertThat(etag).startsWith("\"").isNotNull();
        assertThat(first.getResponseHeaders().getCacheControl()).isEqualTo("public, max-age=0, must-revalidate");
        assertThat(first.getResponseHeaders().getVary()).contains("Cookie", "Accept-Encoding");
        web.get()
                .uri(path)
                .header(HttpHeaders.IF_NONE_MATCH, etag)
                .exchange()
                .expectStatus()
                .isNotModified()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, etag)
                .expectBody()
                .isEmpty();
    }

    @Test
    void isCompressedForThoseWhoTakeIt() {
        publish(slug);
        EntityExchangeResult<byte[]> plain =
                web.get().uri(path).exchange().expectBody().returnResult();
        EntityExchangeResult<byte[]> zipped = web.get()
                .uri(path)
                .header(HttpHeaders.ACCEPT_ENCODING, "br, gzip")
                .exchange()
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_ENCODING, "gzip")
                .expectBody()
                .returnResult();
        assertThat(zipped.getResponseHeaders().getETag())
                .isNotEqualTo(plain.getResponseHeaders().getETag());
        assertThat(zipped.getResponseHeaders().getContentLength())
                .isLessThan(plain.getResponseHeaders().getContentLength());
    }

    @Test
    void showsAShopperTheirCountAndIsKeptByNobody() {
        publish(slug);
        CART.says("GET /api/v1/cart", Told.json(Says.cart(3, 2)));
        EntityExchangeResult<String> page = web.get()
                .uri(path)
                .header(HttpHeaders.COOKIE, "theme=dark; cart=abc; other=1")
                .exchange()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .expectHeader()
                .doesNotExist(HttpHeaders.ETAG)
                .expectBody(String.class)
                .returnResult();
        assertThat(page.getResponseBody()).contains("data-cart-count=\"2\"");
        assertThat(CART.asked("GET /api/v1/cart")).singleElement().satisfies(asked -> {
            assertThat(asked.headers()).containsEntry("cookie", "cart=abc");
            assertThat(asked.headers()).containsEntry("x-deadline-millis", "1000");
            assertThat(asked.headers()).containsKey("x-request-id");
        });
    }

    @Test
    void answersHeadLikeGet() {
        publish(slug);
        web.head().uri(path).exchange().expectStatus().isOk().expectHeader().exists(HttpHeaders.ETAG);
    }

    @Test
    void sendsAnOldSlugToTodays() {
        ARTICLE.says(
                "GET /api/v1/articles/by-slug/" + slug,
                Told.problem(301, "").header("Location", "/api/v1/articles/by-slug/todays-slug"));
        web.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isEqualTo(301)
                .expectHeader()
                .valueEquals(HttpHeaders.LOCATION, "/newsroom/todays-slug");
    }

    @Test
    void saysThatAStoryWasWithdrawn() {
        ARTICLE.says(
                "GET /api/v1/articles/by-slug/" + slug,
                Told.problem(
                        410,
                        "{\"type\": \"/problems/gone\", \"status\": 410, \"notice\": \"Withdrawn by the agency.\"}"));
        assertThat(page(path, 410).text()).contains("Withdrawn by the agency.");
    }

    @Test
    void repeatsTheHeadlineOfAWithdrawnStoryAndNothingOfAKilledOne() {
        String problem =
                "{\"status\": 410, \"notice\": \"It was wrong.\", \"headline\": \"The kiosk\", \"articleStatus\": \"%s\","
                        + " \"at\": \"2026-03-01T08:00:00Z\"}";
        ARTICLE.says("GET /api/v1/articles/by-slug/" + slug, Told.problem(410, problem.formatted("withdrawn")));
        assertThat(page(path, 410).select("main").text())
                .contains("This story was withdrawn", "It was wrong.", "The kiosk", "1 March 2026, 08:00 UTC");
        ARTICLE.says("GET /api/v1/articles/by-slug/" + slug, Told.problem(410, problem.formatted("killed")));
        assertThat(page(path, 410).select("main").text())
                .contains("This story was taken down", "It was wrong.")
                .doesNotContain("The kiosk");
    }

    @Test
    void knowsNoSuchStory() {
        assertThat(page(path, 404).text()).contains("There is no such page");
        assertThat(page("/newsroom/%2e%2e%2finternal", 404).text()).contains("There is no such page");
        assertThat(ARTICLE.asked("GET /internal")).isEmpty();
    }

    @Test
    void showsAnEditOnceWhatIsKeptIsNoLongerBelieved() {
        publish(slug);
        page(path, 200);
        ARTICLE.says("GET /api/v1/articles/by-slug/" + slug, Told.json(Says.story(slug, 2, "The kiosk goes")));
        letTimePass();
        assertThat(page(path, 200).select("h1").text()).isEqualTo("The kiosk goes");
    }
}
