package dev.newsstand.article.story.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArticleTests {

    private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

    @Test
    void publishedInThePastItIsNotCalledUpdated() {
        Article story = changed(draft().take(publishedAt(NOON.minusSeconds(60)), NOON));

        assertThat(story.publishedAt()).isEqualTo(NOON.minusSeconds(60));
        assertThat(story.updatedAt()).isEqualTo(NOON.minusSeconds(60));
    }

    @Test
    void isNotPublishedInTheFuture() {
        assertThat(draft().take(publishedAt(NOON.plusSeconds(1)), NOON))
                .isInstanceOfSatisfying(
                        Decision.Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::pointer)
                                .containsExactly("/publishedAt"));
    }

    @Test
    void aCorrectionSaysWhatWasWrong() {
        Article story = changed(draft().take(Transition.of(Action.PUBLISH), NOON));

        assertThat(story.take(Transition.of(Action.CORRECT), NOON)).isInstanceOf(Decision.Invalid.class);
        Article corrected =
                changed(story.take(new Transition(Action.CORRECT, null, "Ten, not two.", null), NOON.plusSeconds(1)));
        assertThat(corrected.corrections()).containsExactly(new Correction(NOON.plusSeconds(1), "Ten, not two."));
        assertThat(corrected.version()).isEqualTo(3);
    }

    @Test
    void theNoticeGoesWhenTheStoryIsBack() {
        Article story = changed(draft().take(Transition.of(Action.PUBLISH), NOON));
        Article gone = changed(story.take(new Transition(Action.WITHDRAW, null, null, "Legal review"), NOON));

        assertThat(gone.notice()).isEqualTo("Legal review");
        Article back = changed(gone.take(Transition.of(Action.RESTORE), NOON));
        assertThat(back.notice()).isNull();
        assertThat(back.publishedAt()).isEqualTo(NOON);
    }

    @Test
    void aDraftThatWasKilledComesBackAsADraft() {
        Article killed = changed(draft().take(Transition.of(Action.KILL), NOON));

        assertThat(changed(killed.take(Transition.of(Action.RESTORE), NOON)).status())
                .isEqualTo(Status.DRAFT);
    }

    @Test
    void theSameWordsAgainAreNoChange() {
        Article draft = draft();

        assertThat(draft.edit(draft.content(), draft.slug(), null, null, NOON)).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void anythingLongerThanItsLimitIsRefused() {
        Article draft = draft();
        Content long300 = Contents.of("x".repeat(300), "y".repeat(200_000));
        Content tooLong = Contents.of("x".repeat(301), "y".repeat(200_001));

        assertThat(draft.edit(long300, draft.slug(), null, null, NOON)).isInstanceOf(Decision.Changed.class);
        assertThat(draft.edit(tooLong, draft.slug(), null, null, NOON))
                .isInstanceOfSatisfying(
                        Decision.Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::pointer)
                                .containsExactly("/headline", "/body"));
    }

    @Test
    void anExcerptIsCutAtAWord() {
        Content content = Contents.of("Headline", "The quick brown fox, who jumped over the lazy dog, slept.");

        assertThat(content.excerpt(22)).isEqualTo("The quick brown fox…");
        assertThat(content.excerpt(200)).isEqualTo("The quick brown fox, who jumped over the lazy dog, slept.");
    }

    private static Article draft() {
        return Article.draft(
                new ArticleId(new UUID(1, 1)), new Slug("headline"), Contents.of("Headline", "Text."), null, NOON);
    }

    private static Transition publishedAt(Instant at) {
        return new Transition(Action.PUBLISH, at, null, null);
    }

    private static Article changed(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Changed.class);
        return ((Decision.Changed) decision).article();
    }
}
