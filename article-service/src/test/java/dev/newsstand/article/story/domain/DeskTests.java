package dev.newsstand.article.story.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeskTests {

    private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");
    private static final WireIdentity WIRE = new WireIdentity("Reuters", "urn:1", "2");

    @Test
    void whatNobodyTouchedIsTheAgencys() {
        Article updated = edited(story("One", "Text."), Contents.of("Two", "Other text."), WIRE, null);

        assertThat(updated.content()).isEqualTo(Contents.of("Two", "Other text."));
        assertThat(updated.desk()).isEqualTo(Desk.UNTOUCHED);
    }

    @Test
    void whatAnEditorWroteStaysAndWhatTheAgencySaysIsKeptBesideIt() {
        Article ours = edited(story("One", "Text."), Contents.of("Ours", "Text."), null, "editor");
        Article updated = edited(ours, Contents.of("Two", "Other text."), WIRE, null);

        assertThat(updated.content()).isEqualTo(Contents.of("Ours", "Other text."));
        assertThat(updated.desk().kept(updated.content())).isEqualTo(Set.of(Part.HEADLINE));
        assertThat(updated.desk().offered()).isEqualTo(Contents.of("Two", "Other text."));
    }

    @Test
    void whatIsWrittenAsTheAgencySaysIsTheAgencysAgain() {
        Article ours = edited(story("One", "Text."), Contents.of("Ours", "Text."), null, "editor");
        Article updated = edited(ours, Contents.of("Two", "Text."), WIRE, null);
        Article taken = edited(updated, Contents.of("Two", "Text."), null, "editor");

        assertThat(taken.desk()).isEqualTo(Desk.UNTOUCHED);
    }

    @Test
    void whatNobodyWroteIsNobodysOwn() {
        Picture picture = new Picture(null, null, "Caption", null, null, null, List.of(), null);
        Article fetched =
                edited(story("One", "Text."), Contents.of("One", "Text.").withPicture(picture), null, null);

        assertThat(fetched.desk().own()).isEmpty();
    }

    @Test
    void rightsAreTheAgencysAndTheEndOfThemDoesNotGoAway() {
        Article ours = edited(
                story("One", "Text."), Contents.of("One", "Text.").expiringAt(NOON.plusSeconds(60)), null, "editor");
        Article updated = edited(ours, Contents.of("Two", "Text."), WIRE, null);
        Article again = edited(updated, Contents.of("Three", "Text.").expiringAt(NOON.plusSeconds(9)), WIRE, null);

        assertThat(updated.content().expiresAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(again.content().expiresAt()).isEqualTo(NOON.plusSeconds(9));
    }

    @Test
    void aStoryOfOurOwnHasNoDesk() {
        Article draft =
                Article.draft(new ArticleId(new UUID(1, 1)), new Slug("one"), Contents.of("One", "Text."), null, NOON);

        assertThat(edited(draft, Contents.of("Two", "Text."), null, "editor").desk())
                .isEqualTo(Desk.UNTOUCHED);
    }

    @Test
    void partsAreNamedAsTheirMembers() {
        assertThat(Part.SIGN_OFF.member()).isEqualTo("signOff");
        assertThat(Part.HEADLINE.member()).isEqualTo("headline");
        assertThat(Part.CANONICAL_URL.member()).isEqualTo("canonicalUrl");
    }

    private static Article story(String headline, String text) {
        return Article.draft(
                new ArticleId(new UUID(1, 1)),
                new Slug("one"),
                Contents.of(headline, text),
                new WireIdentity("Reuters", "urn:1", "1"),
                NOON);
    }

    private static Article edited(Article article, Content words, WireIdentity wire, String editor) {
        Decision decision = article.edit(words, article.slug(), wire, editor, NOON);
        assertThat(decision).isInstanceOf(Decision.Changed.class);
        return ((Decision.Changed) decision).article();
    }
}
