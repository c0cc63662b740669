package dev.newsstand.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.gateway.newsroom.Newsroom;
import dev.newsstand.gateway.stub.Says;
import dev.newsstand.gateway.stub.StubNeighbour;
import dev.newsstand.gateway.stub.StubNeighbour.Told;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.netty.http.client.HttpClient;

/** The gateway on a real port before three stub neighbours; every test that extends it shares the one that runs. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(StandingTime.class)
public abstract class RunningSite {

    protected static final StubNeighbour ARTICLE = StubNeighbour.started();
    protected static final StubNeighbour CART = StubNeighbour.started();
    protected static final StubNeighbour RELATED = StubNeighbour.started();

    /** Of one service at a time. */
    protected static final int MOST_STREAMS = 3;

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final List<String> NEVER_SHOWN =
            List.of("error", "exception", "liquid", "undefined", "null", "{{", "{%");

    @LocalServerPort
    int port;

    @Autowired
    protected MovableClock clock;

    @Autowired
    protected Newsroom newsroom;

    @Autowired
    CircuitBreakerRegistry breakers;

    protected WebTestClient web;

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry registry) {
        registry.add("NEWSSTAND_ARTICLE_URL", ARTICLE::url);
        registry.add("NEWSSTAND_CART_URL", CART::url);
        registry.add("NEWSSTAND_RELATED_URL", RELATED::url);
        registry.add("NEWSSTAND_MANAGEMENT_PORT", () -> "0");
        // long enough for a crowded machine; that it is kept to is what a hanging neighbour shows
        registry.add("newsstand.pages.fragment-limit", () -> "1s");
        registry.add("newsstand.pages.call-limit", () -> "2s");
        registry.add("newsstand.pages.change-limit", () -> "2s");
        // the stubs tell no events; tests that need them bring a feed of their own
        registry.add("newsstand.events.feed.shortest-wait", () -> "1h");
        registry.add("newsstand.events.feed.longest-wait", () -> "1h");
        registry.add("NEWSSTAND_STREAMS", () -> MOST_STREAMS);
        registry.add("NEWSSTAND_WRITES_PER_SECOND", () -> "1000");
    }

    @BeforeEach
    void healthyNeighbours() {
        for (StubNeighbour stub : List.of(ARTICLE, CART, RELATED)) {
            stub.reset();
        }
        // the stubs tell no events, so that what went before the start is known from here
        newsroom.gone().complete();
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
        web = WebTestClient.bindToServer(new ReactorClientHttpConnector(HttpClient.create()))
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(20))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 * 1024 * 1024))
                .build();
    }

    protected int port() {
        return port;
    }

    /** A slug that no other test has used. */
    protected static String freshSlug() {
        return "a-story-" + COUNT.incrementAndGet();
    }

    /** Has a story, with two related ones and a product beside it. */
    protected void publish(String slug) {
        ARTICLE.says("GET /api/v1/articles/by-slug/" + slug, Told.json(Says.story(slug, 1, "The kiosk stays")));
        String related = "GET /api/v1/related/" + Says.id(slug);
        RELATED.says(related, Told.json(Says.related("other-one", "other-two")));
        RELATED.says(related + "/products", Told.json(Says.products(Says.product("mug", 9))));
    }

    /** What was kept is no longer believed. */
    protected void letTimePass() {
        clock.move(Duration.ofMinutes(10));
    }

    protected String body(String path, int status) {
        return body(web.get().uri(path), status);
    }

    protected String body(WebTestClient.RequestHeadersSpec<?> request, int status) {
        byte[] bytes = request.exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        String html = new String(bytes == null ? new byte[0] : bytes, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(html.toLowerCase(java.util.Locale.ROOT)).doesNotContain(NEVER_SHOWN);
        return html;
    }

    protected Document page(String path, int status) {
        return Jsoup.parse(body(path, status));
    }

    /** The story's own bytes within a page. */
    protected static String ownBytes(String page) {
        int from = page.indexOf("<article class=\"story\">");
        assertThat(from).isPositive();
        return page.substring(from, page.indexOf("</article>", from));
    }
}
