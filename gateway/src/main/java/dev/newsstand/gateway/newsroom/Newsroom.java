package dev.newsstand.gateway.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.newsstand.gateway.keep.Kept;
import dev.newsstand.gateway.keep.Served;
import dev.newsstand.gateway.keep.Trust;
import dev.newsstand.gateway.neighbour.Answer;
import dev.newsstand.gateway.neighbour.Neighbour;
import dev.newsstand.gateway.neighbour.Shape;
import dev.newsstand.gateway.page.PageSettings;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

/** The stories of article-service, kept here until its events say that they changed. */
public final class Newsroom {

    private static final Shape<ArticleJson> STORY = Shape.of(ArticleJson.class);
    private static final Shape<ArticleListJson> LIST = Shape.of(ArticleListJson.class);
    private static final Shape<SectionListJson> SECTION_LIST = Shape.of(SectionListJson.class);
    private static final String SECTIONS = "/api/v1/newsroom/sections";
    /** Enough of the latest stories to know the sections by. */
    private static final StoryQuery RECENT = StoryQuery.latest(50);

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Kept.Bounds STORIES = new Kept.Bounds(5_000, LONGEST);
    private static final Kept.Bounds LISTS = new Kept.Bounds(500, LONGEST);
    /** Apart, so that no number of searches pushes the lists out. */
    private static final Kept.Bounds FOUND = new Kept.Bounds(200, LONGEST);

    private final Cache<String, Known> known =
            Caffeine.newBuilder().maximumSize(20_000).build();
    private final GoneStories gone = new GoneStories();
    private final Kept<String, ArticleJson> stories;
    private final Kept<String, ArticleListJson> lists;
    private final Kept<String, ArticleListJson> found;
    private final Kept<String, SectionListJson> sections;
    private final PageSettings settings;
    private final Trust trust;

    /** What is known of a story by its id. @param version the newest that was told of */
    private record Known(String slug, long version) {}

    public Newsroom(Neighbour service, PageSettings settings, Trust trust, Clock clock) {
        this.settings = settings;
        this.trust = trust;
        Duration limit = settings.primaryLimit();
        this.stories = new Kept<>(
                STORIES,
                slug -> service.get("/api/v1/articles/by-slug/" + segment(slug), STORY, limit)
                        .doOnNext(this::note),
                this::isCurrent,
                trust,
                clock);
        this.lists = new Kept<>(LISTS, path -> service.get(path, LIST, limit), list -> true, trust, clock);
        this.found = new Kept<>(FOUND, path -> service.get(path, LIST, limit), list -> true, trust, clock);
        this.sections = new Kept<>(LISTS, path -> service.get(path, SECTION_LIST, limit), list -> true, trust, clock);
    }

    /** The story at that address. */
    Mono<Served<ArticleJson>> story(String slug) {
        return Served.of(stories, slug, limit(stories.lastGood(slug)));
    }

    /** The latest stories. */
    public Mono<Served<ArticleListJson>> latest(int count) {
        return list(StoryQuery.latest(count));
    }

    /** The stories that a page is about. */
    Mono<Served<ArticleListJson>> list(StoryQuery query) {
        Kept<String, ArticleListJson> kept = query.words() == null ? lists : found;
        return Served.of(kept, query.path(), limit(kept.lastGood(query.path())));
    }

    /** The sections; a secondary part of a page. */
    public Mono<KnownSections> sections() {
        return Served.of(sections, SECTIONS, settings.fragmentLimit()).flatMap(told -> switch (told) {
            case Served.Shown<SectionListJson>(SectionListJson listed, boolean stale) ->
                Mono.just(new KnownSections(listed, ArticleListJson.NONE));
            case Served.Missing<SectionListJson>(Answer.Unavailable<SectionListJson> away) ->
                Mono.just(KnownSections.of(lists.lastGood(RECENT.path())));
            case Served.Missing<SectionListJson> none -> list(RECENT).map(latest -> KnownSections.of(latest.orNull()));
        });
    }

    /** Stories with these words, the best first. @param cursor where the part before this one ended */
    public Mono<Served<ArticleListJson>> search(int count, String words, @Nullable String cursor) {
        return list(new StoryQuery(count, null, null, words, cursor));
    }

    public GoneStories gone() {
        return gone;
    }

    /** A story has come, changed or come back. */
    public void changed(String id, String slug, long version) {
        Known before = known.asMap().put(id, new Known(slug, version));
        gone.back(id, version);
        stories.empty(slug);
        if (before != null && !before.slug().equals(slug)) {
            stories.drop(before.slug());
        }
        emptyLists();
    }

    /** A story was withdrawn or killed. */
    public void removed(String id, String slug, long version) {
        Known before = known.asMap().put(id, new Known(slug, version));
        gone.went(id, version);
        stories.drop(slug);
        if (before != null) {
            stories.drop(before.slug());
        }
        emptyLists();
    }

    /** It is known from long ago that a story went with that version; newer word of it holds. */
    public void went(String id, long version) {
        Known newest = known.getIfPresent(id);
        if (newest == null || newest.version() <= version) {
            gone.went(id, version);
        }
    }

    /** The same of one that came back. */
    public void isBack(String id, long version) {
        gone.back(id, version);
    }

    /** Up to where in the log what is asked for from now on is known to be told. */
    public String place() {
        return trust.place();
    }

    /** The same of lists: a page that was told again of older stories would take for new what it only has no room for. */
    public String placeOfLists() {
        return trust.newest();
    }

    /** Events may have been missed. */
    public void anythingChanged() {
        stories.emptyAll();
        emptyLists();
    }

    private void emptyLists() {
        lists.emptyAll();
        found.emptyAll();
        sections.emptyAll();
    }

    private void note(Answer<ArticleJson> answer) {
        if (answer instanceof Answer.Found<ArticleJson>(ArticleJson story)) {
            known.asMap().merge(story.id(), new Known(story.slug(), story.version()), Newsroom::newer);
            gone.back(story.id(), story.version());
        }
    }

    private static Known newer(Known one, Known other) {
        return other.version() >= one.version() ? other : one;
    }

    /** Whether no newer version has been told of, nor its removal. */
    private boolean isCurrent(ArticleJson story) {
        Known newest = known.getIfPresent(story.id());
        return newest == null || newest.version() <= story.version();
    }

    private Duration limit(@Nullable Object lastGood) {
        return lastGood == null ? settings.primaryLimit() : settings.fragmentLimit();
    }

    private static String segment(String slug) {
        return UriUtils.encodePathSegment(slug, UTF_8);
    }
}
