package dev.newsstand.gateway.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.newsstand.gateway.newsroom.Newsroom;
import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.shop.Shop;
import dev.newsstand.gateway.view.CartSummary;
import dev.newsstand.gateway.view.Section;
import dev.newsstand.gateway.view.Site;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

/** {@code /sitemap.xml}, an index: the newsroom's own sitemaps, and those of the lists and of the products. */
final class SitemapPages {

    static final String INDEX = "/sitemap.xml";
    static final String LISTS = "/sitemap-pages.xml";
    static final String PRODUCTS = "/sitemap-products.xml";

    private static final List<String> ALL = List.of(LISTS, "/sitemap-newsroom.xml", "/sitemap-news.xml", PRODUCTS);
    private static final MediaType XML = MediaType.parseMediaType("application/xml;charset=UTF-8");
    private static final String A_FEW_MINUTES = "public, max-age=300";

    private final Newsroom newsroom;
    private final Shop shop;
    private final Pages pages;

    SitemapPages(Newsroom newsroom, Shop shop, Pages pages) {
        this.newsroom = newsroom;
        this.shop = shop;
        this.pages = pages;
    }

    Mono<ServerResponse> index(ServerRequest request) {
        return answer(Sitemap.index(absolute(ALL.stream())));
    }

    /** The lists that lead to everything. */
    Mono<ServerResponse> lists(ServerRequest request) {
        return newsroom.sections()
                .flatMap(known -> answer(Sitemap.of(absolute(Stream.concat(
                        Stream.of("/", "/newsroom", "/shop"),
                        known.all().stream().map(Section::href).distinct())))));
    }

    /** Every product; a 503 rather than a part of them, since what is missing here counts as gone. */
    Mono<ServerResponse> products(ServerRequest request) {
        return shop.handles()
                .flatMap(handles -> answer(Sitemap.of(absolute(handles.stream().map(SitemapPages::product)))))
                .switchIfEmpty(Mono.defer(() -> pages.unavailable(request, CartSummary.EMPTY)));
    }

    private static String product(String handle) {
        return "/products/" + UriUtils.encodePathSegment(handle, UTF_8);
    }

    private List<String> absolute(Stream<String> paths) {
        Site now = pages.site();
        return paths.map(now::absolute).toList();
    }

    private static Mono<ServerResponse> answer(byte[] xml) {
        return ServerResponse.ok()
                .contentType(XML)
                .header(HttpHeaders.CACHE_CONTROL, A_FEW_MINUTES)
                .bodyValue(xml);
    }
}
