package dev.newsstand.gateway.newsroom;

import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.keep.Served;
import dev.newsstand.gateway.neighbour.Answer;
import dev.newsstand.gateway.newsroom.ListParts.Wanted;
import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.page.Query;
import dev.newsstand.gateway.page.Reader;
import dev.newsstand.gateway.view.AsOf;
import dev.newsstand.gateway.view.Section;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The newsroom's list: whole, of one section, or about one subject. */
final class ListPages {

    private static final int STORIES = 24;

    private final Newsroom newsroom;
    private final Carts carts;
    private final Pages pages;

    ListPages(Newsroom newsroom, Carts carts, Pages pages) {
        this.newsroom = newsroom;
        this.carts = carts;
        this.pages = pages;
    }

    /** The whole list; {@code ?section=} has an address of its own. */
    Mono<ServerResponse> all(ServerRequest request) {
        String section = Query.text(request, "section");
        if (section != null && !Section.key(section).isEmpty()) {
            return ServerResponse.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create(new Section(section).href()))
                    .build();
        }
        Wanted wanted = new Wanted(null, Query.text(request, "subject"), Query.text(request, "cursor"));
        return newsroom.sections().flatMap(sections -> show(request, wanted, sections));
    }

    Mono<ServerResponse> section(ServerRequest request) {
        String asked = request.pathVariable("section");
        String key = Section.key(asked);
        if (!key.equals(asked) || key.isEmpty()) {
            return ServerResponse.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create(new Section(key).href()))
                    .build();
        }
        return newsroom.sections().flatMap(sections -> {
            Section section = sections.named(key).orElse(new Section(key));
            return show(request, new Wanted(section, null, Query.text(request, "cursor")), sections);
        });
    }

    private Mono<ServerResponse> show(ServerRequest request, Wanted wanted, KnownSections sections) {
        String place = newsroom.placeOfLists();
        return Mono.zip(newsroom.list(wanted.query(STORIES)), carts.reader(request))
                .flatMap(both -> answer(request, wanted, sections, place, both.getT1(), both.getT2()));
    }

    private Mono<ServerResponse> answer(
            ServerRequest request,
            Wanted wanted,
            KnownSections sections,
            String place,
            Served<ArticleListJson> list,
            Reader reader) {
        return switch (list) {
            case Served.Shown<ArticleListJson>(ArticleListJson stories, boolean stale) -> {
                GoneStories.View gone = newsroom.gone().now();
                AsOf asOf = new AsOf(stale, place);
                ListParts parts = new ListParts(pages.site(), wanted, sections, stories, gone, asOf);
                yield parts.isNothing() ? pages.notFound(request, reader.cart()) : pages.show(request, reader, parts);
            }
            case Served.Missing<ArticleListJson>(Answer<ArticleListJson> why) ->
                pages.missing(request, why, reader.cart());
        };
    }
}
