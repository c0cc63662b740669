package dev.newsstand.gateway.newsroom;

import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.keep.Served;
import dev.newsstand.gateway.neighbour.Answer;
import dev.newsstand.gateway.page.CurrentSite;
import dev.newsstand.gateway.page.Notices;
import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.page.Query;
import dev.newsstand.gateway.page.Reader;
import dev.newsstand.gateway.view.Page;
import dev.newsstand.gateway.view.Site;
import dev.newsstand.gateway.view.StoryList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The newsroom's list, whole or of one section. */
final class ListPages {

    private static final int STORIES = 24;

    private final Newsroom newsroom;
    private final Carts carts;
    private final Pages pages;
    private final Notices notices;
    private final CurrentSite site;

    ListPages(Newsroom newsroom, Carts carts, Pages pages, Notices notices, CurrentSite site) {
        this.newsroom = newsroom;
        this.carts = carts;
        this.pages = pages;
        this.notices = notices;
        this.site = site;
    }

    /** What was asked for. */
    private record Wanted(
            @Nullable String section, @Nullable String cursor) {}

    Mono<ServerResponse> show(ServerRequest request) {
        Wanted wanted = new Wanted(Query.text(request, "section"), Query.text(request, "cursor"));
        return Mono.zip(
                        newsroom.latest(STORIES, wanted.section(), wanted.cursor()),
                        newsroom.recent(),
                        carts.reader(request))
                .flatMap(all -> answer(request, wanted, all.getT1(), all.getT2(), all.getT3()));
    }

    private Mono<ServerResponse> answer(
            ServerRequest request,
            Wanted wanted,
            Served<ArticleListJson> list,
            Served<ArticleListJson> recent,
            Reader reader) {
        return switch (list) {
            case Served.Shown<ArticleListJson> shown -> {
                ArticleListJson all = recent.orElse(ArticleListJson.NONE);
                Set<String> gone = newsroom.gone().ids();
                Site now = site.now();
                Supplier<Page> page = () -> page(now, wanted, shown, all, gone, reader);
                List<Object> from = List.of(now, shown.value(), shown.stale(), all, gone);
                yield pages.show(request, reader, "list " + wanted, from, List.of(page));
            }
            case Served.Missing<ArticleListJson>(Answer<ArticleListJson> why) ->
                notices.missing(request, why, reader.cart());
        };
    }

    private static StoryList page(
            Site site,
            Wanted wanted,
            Served.Shown<ArticleListJson> list,
            ArticleListJson recent,
            Set<String> gone,
            Reader reader) {
        return new StoryList(
                site,
                reader.cart(),
                StoryCards.sections(recent),
                StoryViews.section(wanted.section()),
                StoryCards.of(list.value(), gone),
                list.value().next(),
                wanted.cursor() != null,
                list.stale());
    }
}
