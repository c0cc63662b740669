package dev.newsstand.article.story.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgendaTests {

    private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");
    private static final Instant ONE = NOON.plusSeconds(3600);
    private static final Instant TWO = NOON.plusSeconds(7200);

    @Test
    void aPlannedStoryHasItsHourAndAPublicOneTheEndOfItsRights() {
        Article planned = changed(draft(TWO, null).take(Transition.at(Action.EMBARGO, ONE), NOON));
        Article published = changed(draft(TWO, null).take(Transition.of(Action.PUBLISH), NOON));

        assertThat(Agenda.of(planned)).isEqualTo(Map.of(Task.RELEASE, ONE));
        assertThat(Agenda.of(published)).isEqualTo(Map.of(Task.EXPIRE_STORY, TWO));
        assertThat(Agenda.of(draft(TWO, null))).isEmpty();
    }

    @Test
    void nothingIsDoneBeforeItsHour() {
        Article planned = changed(draft(null, null).take(Transition.at(Action.SCHEDULE, ONE), NOON));

        assertThat(Agenda.carryOut(planned, Task.RELEASE, ONE.minusNanos(1))).isInstanceOf(Decision.Unchanged.class);
        Article released = changed(Agenda.carryOut(planned, Task.RELEASE, TWO));
        assertThat(released.status()).isEqualTo(Status.PUBLISHED);
        assertThat(released.publishedAt()).isEqualTo(ONE);
        assertThat(released.dueAt()).isNull();
    }

    @Test
    void whatIsNoTaskAnyMoreIsNotDone() {
        Article planned = changed(draft(null, null).take(Transition.at(Action.SCHEDULE, ONE), NOON));
        Article killed = changed(planned.take(Transition.of(Action.KILL), NOON));

        assertThat(Agenda.of(killed)).isEmpty();
        assertThat(Agenda.carryOut(killed, Task.RELEASE, TWO)).isInstanceOf(Decision.Unchanged.class);
        assertThat(changed(killed.take(Transition.of(Action.RESTORE), NOON)).status())
                .isEqualTo(Status.DRAFT);
    }

    @Test
    void aPictureLeavesAndTheWordsStay() {
        Article published = changed(draft(null, ONE).take(Transition.of(Action.PUBLISH), NOON));

        Article without = changed(Agenda.carryOut(published, Task.EXPIRE_PICTURES, ONE));
        assertThat(without.content().picture()).isNull();
        assertThat(without.content().body()).isEqualTo(published.content().body());
        assertThat(Agenda.of(without)).isEmpty();
    }

    @Test
    void aStoryIsNotPlannedBeyondTheEndOfItsRights() {
        assertThat(draft(ONE, null).take(Transition.at(Action.SCHEDULE, TWO), NOON))
                .isInstanceOf(Decision.Invalid.class);
        assertThat(draft(NOON, null).take(Transition.of(Action.PUBLISH), NOON)).isInstanceOf(Decision.Invalid.class);
    }

    private static Article draft(Instant storyEnds, Instant pictureEnds) {
        Picture picture = new Picture(null, null, "Caption", null, null, null, List.of(), null);
        Content content = Contents.of("Headline", "Text.")
                .withPicture(pictureEnds == null ? null : picture.withRights("One hour", pictureEnds))
                .expiringAt(storyEnds);
        return Article.draft(new ArticleId(new UUID(1, 1)), new Slug("headline"), content, null, NOON);
    }

    private static Article changed(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Changed.class);
        return ((Decision.Changed) decision).article();
    }
}
