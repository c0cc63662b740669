package dev.newsstand.gateway.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.events.Event;
import dev.newsstand.events.EventType;
import dev.newsstand.events.article.ArticleEvent;
import dev.newsstand.events.article.ArticleRemoval;
import dev.newsstand.events.article.ArticleState;
import dev.newsstand.gateway.RunningSite;
import dev.newsstand.gateway.keep.Trusts;
import dev.newsstand.gateway.newsroom.Related;
import dev.newsstand.gateway.shop.Shop;
import dev.newsstand.gateway.stub.Fault;
import dev.newsstand.gateway.stub.Says;
import dev.newsstand.gateway.stub.StubNeighbour.Told;
import dev.newsstand.support.events.Delivery;
import dev.newsstand.support.events.EventFeed;
import dev.newsstand.support.events.Position;
import dev.newsstand.support.events.ReceivedEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** What is kept lasts while events are heard, and no event is slept over. */
class ChangesTests extends RunningSite implements EventFeed {

    private static final String START = "00000000-0";
    private static final Instant THEN = Instant.parse("2026-03-01T08:00:00Z");

    @Autowired
    Related related;

    @Autowired
    Shop shop;

    @Autowired
    Trusts trusts;

    private final String slug = freshSlug();
    private final String path = "/newsroom/" + slug;
    private final String call = "GET /api/v1/articles/by-slug/" + slug;
    private Sinks.Many<Delivery> feed = Sinks.many().multicast().onBackpressureBuffer();
    private Disposable following = () -> {};

    @Override
    public String source() {
        return "article-service";
    }

    @Override
    public Flux<Delivery> read(Collection<Position> after) {
        return readNew();
    }

    @Override
    public Flux<Delivery> readNew() {
        return feed.asFlux();
    }

    @BeforeEach
    void listen() {
        Changes changes = new Changes(newsroom, related, shop);
        following = new Following(this, trusts.article(), newsroom::anythingChanged, changes::inTheNewsroom)
                .follow()
                .subscribe();
        connected();
        publish(slug);
    }

    @AfterEach
    void listenNoMore() {
        following.dispose();
        trusts.article().heard(false);
    }

    @Test
    void aStoryIsAskedForOnceAndKeptWhileEventsAreHeard() {
        page(path, 200);
        page(path, 200);
        assertThat(ARTICLE.asked(call)).hasSize(1);
    }

    @Test
    void anEditShowsWithTheNextReader() {
        page(path, 200);
        ARTICLE.says(call, Told.json(Says.story(slug, 2, "The kiosk goes")));
        tell(new ArticleEvent.Updated(state(2)));
        assertThat(page(path, 200).select("h1").text()).isEqualTo("The kiosk goes");
        assertThat(ARTICLE.asked(call)).hasSize(2);
    }

    @Test
    void anAnswerOlderThanWhatWasToldIsNotKept() {
        tell(new ArticleEvent.Updated(state(2)));
        page(path, 200);
        page(path, 200);
        assertThat(ARTICLE.asked(call)).hasSize(2);
    }

    @Test
    void aKilledStoryIsNowhereEvenWhenItsServiceIsAway() {
        page(path, 200);
        tell(new ArticleEvent.Killed(removal(2)));
        ARTICLE.breaks("/api/v1/articles", Fault.FAILS);
        assertThat(body(path, 503)).doesNotContain("The kiosk stays");
    }

    @Test
    void noCardLeadsToAKilledStory() {
        String other = freshSlug();
        publish(other);
        RELATED.says("GET /api/v1/related/" + Says.id(other), Told.json(Says.related(slug, "other-one")));
        assertThat(body("/newsroom/" + other, 200)).contains("Card of " + slug);
        tell(new ArticleEvent.Killed(removal(2)));
        assertThat(body("/newsroom/" + other, 200)).doesNotContain(slug).contains("Card of other-one");
        RELATED.breaks("/api/v1/related", Fault.REFUSES);
        assertThat(body("/newsroom/" + other, 200)).doesNotContain(slug);
        tell(new ArticleEvent.Restored(state(3)));
        assertThat(body("/newsroom/" + other, 200)).contains("Card of " + slug);
    }

    @Test
    void aGatewayThatHasJustStartedLearnsFromTheLogWhatWentBefore() {
        Disposable reading = new Removals(this, newsroom).follow().subscribe();
        following.dispose();
        following = reading;
        String other = freshSlug();
        publish(other);
        RELATED.says("GET /api/v1/related/" + Says.id(other), Told.json(Says.related(slug, "other-one")));
        tell(new ArticleEvent.Withdrawn(removal(2)));
        assertThat(body("/newsroom/" + other, 200)).doesNotContain(slug).contains("Card of other-one");
        tell(new ArticleEvent.Restored(state(3)));
        assertThat(body("/newsroom/" + other, 200)).contains("Card of " + slug);
    }

    @Test
    void aPageSaysFromWhereInTheLogItsNewsGoOn() {
        assertThat(page(path, 200).select("[data-news]").attr("data-after")).isEqualTo(START);
        ARTICLE.says("GET /api/v1/articles", Told.json(Says.stories(Says.story(slug, 1, "The kiosk stays"))));
        assertThat(page("/newsroom", 200).select("[data-news]").attr("data-after"))
                .isEqualTo(START);
        trusts.article().heard(false);
        assertThat(page(path, 200).select("[data-news]").attr("data-after")).isEmpty();
    }

    @Test
    void aRenamedStoryIsNotShownUnderItsOldName() {
        page(path, 200);
        String today = freshSlug();
        ARTICLE.says(call, Told.problem(301, "").header("Location", "/api/v1/articles/by-slug/" + today));
        ArticleState renamed = state(2, today);
        tell(new ArticleEvent.Updated(renamed));
        web.get().uri(path).exchange().expectStatus().isEqualTo(301);
    }

    @Test
    void whatWasKeptBeforeAGapIsAskedForAgain() {
        page(path, 200);
        trusts.article().heard(false);
        connected();
        page(path, 200);
        assertThat(ARTICLE.asked(call)).hasSize(2);
    }

    @Test
    void listsFollowTheNews() {
        ARTICLE.says("GET /api/v1/articles", Told.json(Says.stories(Says.story(slug, 1, "The kiosk stays"))));
        assertThat(body("/newsroom", 200)).contains("The kiosk stays");
        tell(new ArticleEvent.Killed(removal(2)));
        assertThat(body("/newsroom", 200)).doesNotContain("The kiosk stays");
    }

    private void connected() {
        feed.tryEmitNext(new Delivery(new Position("0", START), null, true)).orThrow();
    }

    private void tell(ArticleEvent event) {
        Event data = event;
        ReceivedEvent received = new ReceivedEvent(UUID.randomUUID(), source(), EventType.of(data), THEN, null, data);
        feed.tryEmitNext(new Delivery(new Position("0", "1"), received)).orThrow();
    }

    private ArticleState state(long version) {
        return state(version, slug);
    }

    private ArticleState state(long version, String today) {
        return new ArticleState(
                UUID.fromString(Says.id(slug)),
                today,
                version,
                "The kiosk",
                null,
                null,
                List.of(),
                null,
                null,
                "Text.",
                null,
                null,
                "en",
                THEN,
                THEN);
    }

    private ArticleRemoval removal(long version) {
        return new ArticleRemoval(UUID.fromString(Says.id(slug)), slug, version, THEN, null);
    }
}
