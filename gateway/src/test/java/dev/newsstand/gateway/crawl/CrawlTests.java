package dev.newsstand.gateway.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.gateway.RunningSite;
import dev.newsstand.gateway.stub.Fault;
import dev.newsstand.gateway.stub.Says;
import dev.newsstand.gateway.stub.StubNeighbour.Asked;
import dev.newsstand.gateway.stub.StubNeighbour.Told;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrawlTests extends RunningSite {

    @BeforeEach
    void anew() {
        letTimePass();
    }

    @Test
    void indexNamesEverySitemap() {
        assertThat(addresses("/sitemap.xml"))
                .containsExactly(
                        "http://localhost:8080/sitemap-pages.xml",
                        "http://localhost:8080/sitemap-newsroom.xml",
                        "http://localhost:8080/sitemap-news.xml",
                        "http://localhost:8080/sitemap-products.xml");
    }

    @Test
    void listsHaveTheirSections() {
        ARTICLE.says("GET /api/v1/newsroom/sections", Told.json(Says.sections("World", "Arts & ideas")));
        assertThat(addresses("/sitemap-pages.xml"))
                .contains("http://localhost:8080/shop", "http://localhost:8080/newsroom/sections/arts-ideas");
    }

    @Test
    void everyProductIsInTheSitemap() {
        CART.says("GET /api/v1/products", CrawlTests::part);
        assertThat(addresses("/sitemap-products.xml"))
                .containsExactly("http://localhost:8080/products/mug", "http://localhost:8080/products/cup");
    }

    @Test
    void apartOfTheProductsIsNotGivenForTheWhole() {
        CART.breaks("/api/v1/products", Fault.FAILS);
        web.get().uri("/sitemap-products.xml").exchange().expectStatus().isEqualTo(503);
    }

    @Test
    void robotsAreSentToTheSitemapAndAwayFromTheCart() {
        assertThat(body("/robots.txt", 200))
                .contains("Disallow: /cart", "Disallow: /search", "Sitemap: http://localhost:8080/sitemap.xml");
    }

    private static Told part(Asked asked) {
        return asked.uri().contains("cursor=")
                ? Told.json(Says.products(Says.product("cup", 1)))
                : Told.json(Says.products(Says.product("mug", 1)).replace("\"next\": null", "\"next\": \"c\""));
    }

    private List<String> addresses(String path) {
        return Jsoup.parse(body(path, 200), Parser.xmlParser()).select("loc").eachText();
    }
}
