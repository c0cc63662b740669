package dev.newsstand.gateway.newsroom;

import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.keep.Served;
import dev.newsstand.gateway.neighbour.Answer;
import dev.newsstand.gateway.page.CurrentSite;
import dev.newsstand.gateway.page.Notices;
import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.page.Query;
import dev.newsstand.gateway.page.Reader;
import dev.newsstand.gateway.view.AsOf;
import dev.newsstand.gateway.view.CartSummary;
import dev.newsstand.gateway.view.Page;
import dev.newsstand.gateway.view.Section;
import dev.newsstand.gateway.view.Site;
import dev.newsstand.gateway.view.StoryList;
import dev.newsstand.gateway.view.Subject;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
            @Nullable Section section,
            @Nullable String subject,
            @Nullable String cursor) {

        StoryQuery query() {
            return new StoryQuery(STORIES, section == null ? null : section.name(), subject, null, cursor);
        }
    }

    /** All that the page is made from, but the reader. */
    private record Parts(
            Site site,
            Wanted wanted,
            KnownSections sections,
            ArticleListJson list,
            GoneStories.View gone,
            boolean stale,
            String place) {

        List<Object> from() {
            return Stream.concat(Stream.of(site, list, gone, stale, place), sections.from().stream())
                    .toList();
        }

        StoryList page(CartSummary cart) {
            return new StoryList(
                    site,
                    cart,
                    sections.all(),
                    wanted.section(),
                    subject(),
                    StoryCards.of(list, gone),
                    list.next(),
                    wanted.cursor() != null,
                    new AsOf(stale, place));
        }

        /** By the name that one of the stories gives it. */
        private @Nullable Subject subject() {
            String code = wanted.subject();
            return code == null
                    ? null
                    : list.items().stream()
                            .flatMap(StoryViews::subjects)
                            .filter(subject -> subject.code().equals(code))
                            .findFirst()
                            .orElse(new Subject(code, code));
        }
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
        String place = newsroom.place();
        return Mono.zip(newsroom.list(wanted.query()), carts.reader(request))
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
                Parts parts = new Parts(site.now(), wanted, sections, stories, gone, stale, place);
                yield isNothing(wanted, sections, stories)
                        ? notices.notFound(request, reader.cart())
                        : shown(request, parts, reader);
            }
            case Served.Missing<ArticleListJson>(Answer<ArticleListJson> why) ->
                notices.missing(request, why, reader.cart());
        };
    }

    private Mono<ServerResponse> shown(ServerRequest request, Parts parts, Reader reader) {
        Supplier<Page> page = () -> parts.page(reader.cart());
        return pages.show(request, reader, "list " + parts.wanted(), parts.from(), List.of(page));
    }

    /** Whether this is a section or subject that nobody has written in. */
    private static boolean isNothing(Wanted wanted, KnownSections sections, ArticleListJson list) {
        Section section = wanted.section();
        boolean unknown = wanted.subject() != null
                || section != null && sections.named(section.key()).isEmpty();
        return unknown && list.items().isEmpty() && wanted.cursor() == null;
    }
}
