package dev.newsstand.article.story.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A story of one version: what it says and where it stands. {@code publishedAt} is set once it has been public, and
 * {@code updatedAt} is the same until something changes after that; {@code dueAt} is the hour that a scheduled or
 * embargoed one waits for; {@code notice} says to readers why it is gone.
 */
public record Article(
        ArticleId id,
        Slug slug,
        Status status,
        long version,
        Content content,
        @Nullable WireIdentity source,
        Desk desk,
        List<Correction> corrections,
        @Nullable String notice,
        @Nullable Instant dueAt,
        @Nullable Instant publishedAt,
        Instant createdAt,
        Instant updatedAt) {

    public Article {
        corrections = List.copyOf(corrections);
    }

    public static Article draft(ArticleId id, Slug slug, Content content, @Nullable WireIdentity source, Instant now) {
        return new Article(
                id, slug, Status.DRAFT, 1, content, source, Desk.UNTOUCHED, List.of(), null, null, null, now, now);
    }

    public boolean isPublic() {
        return status.isPublic();
    }

    /** Whether readers have ever been shown it: its slug is then its own for good. */
    public boolean wasPublic() {
        return publishedAt != null;
    }

    /**
     * Other words, another slug. With {@code wire} they are the agency's and leave the desk's own parts alone, with
     * {@code editor} they become the desk's own.
     */
    public Decision edit(
            Content words, Slug address, @Nullable WireIdentity wire, @Nullable String editor, Instant now) {
        Optional<Status> next = Lifecycle.after(status, Action.EDIT);
        if (next.isEmpty()) {
            return forbidden();
        }
        Content merged = wire == null ? words : desk.merge(content, words);
        List<Violation> violations = violations(merged);
        if (!violations.isEmpty()) {
            return new Decision.Invalid(violations);
        }
        Article edited = new Article(
                id,
                address,
                next.get(),
                version + 1,
                merged,
                wire == null ? source : wire,
                deskAfter(words, merged, wire, editor),
                corrections,
                notice,
                dueAt,
                publishedAt,
                createdAt,
                now);
        return sameAs(edited)
                ? new Decision.Unchanged(this)
                : new Decision.Changed(edited, isPublic() ? Change.UPDATED : Change.EDITED, true);
    }

    private Desk deskAfter(Content words, Content merged, @Nullable WireIdentity wire, @Nullable String editor) {
        if (wire != null) {
            return desk.afterUpdate(words, merged);
        }
        return editor == null || source == null ? desk : desk.afterEdit(content, words);
    }

    private List<Violation> violations(Content words) {
        List<Violation> violations = new ArrayList<>(ContentRules.check(words));
        if (dueAt != null && words.expiresAt() != null && !words.expiresAt().isAfter(dueAt)) {
            violations.add(new Violation("/expiresAt", "must be later than the time at which the story appears"));
        }
        return violations;
    }

    /** Any action that is asked for, but an edit. */
    public Decision take(Transition transition, Instant now) {
        Action action = transition.action();
        Optional<Status> next = Lifecycle.after(status, action);
        if (action == Action.EDIT || !action.isAsked() || next.isEmpty()) {
            return forbidden();
        }
        List<Violation> violations = TransitionRules.check(transition, content, now);
        if (!violations.isEmpty()) {
            return new Decision.Invalid(violations);
        }
        Instant at = transition.at();
        return switch (action) {
            case PUBLISH -> shown(Change.PUBLISHED, at == null ? now : at);
            case SCHEDULE -> moved(Status.SCHEDULED, Change.SCHEDULED, at, null, now);
            case EMBARGO -> moved(Status.EMBARGOED, Change.EMBARGOED, at, null, now);
            case CORRECT -> corrected(Objects.requireNonNull(transition.correction()), now);
            case UPDATE -> moved(next.get(), Change.UPDATED, null, null, now);
            case WITHDRAW ->
                status.isPlanned()
                        ? moved(next.get(), Change.RECALLED, null, null, now)
                        : moved(next.get(), Change.WITHDRAWN, null, transition.notice(), now);
            case KILL -> moved(next.get(), Change.KILLED, null, kept(transition.notice()), now);
            case RESTORE -> moved(wasPublic() ? next.get() : Status.DRAFT, Change.RESTORED, null, null, now);
            case EDIT, RELEASE, EXPIRE -> forbidden();
        };
    }

    /** Its hour has come: public since then, whenever that was noticed. */
    Decision released() {
        return Lifecycle.after(status, Action.RELEASE).isEmpty() || dueAt == null
                ? forbidden()
                : shown(Change.PUBLISHED, dueAt);
    }

    /** The right to show it has ended. */
    Decision expired(Instant now) {
        return Lifecycle.after(status, Action.EXPIRE)
                .map(next -> moved(next, Change.WITHDRAWN, null, Agenda.RIGHTS_ENDED, now))
                .orElseGet(this::forbidden);
    }

    private Decision shown(Change change, Instant since) {
        return changed(Status.PUBLISHED, change, corrections, null, null, since, since);
    }

    private Decision corrected(String text, Instant now) {
        List<Correction> longer = new ArrayList<>(corrections);
        longer.add(new Correction(now, text));
        return changed(Status.CORRECTED, Change.CORRECTED, longer, null, null, publishedAt, now);
    }

    private Decision moved(Status next, Change change, @Nullable Instant due, @Nullable String said, Instant now) {
        return changed(next, change, corrections, said, due, publishedAt, now);
    }

    private Decision changed(
            Status next,
            Change change,
            List<Correction> said,
            @Nullable String why,
            @Nullable Instant due,
            @Nullable Instant published,
            Instant updated) {
        return new Decision.Changed(
                new Article(
                        id,
                        slug,
                        next,
                        version + 1,
                        content,
                        source,
                        desk,
                        said,
                        why,
                        due,
                        published,
                        createdAt,
                        updated),
                change,
                false);
    }

    private Decision forbidden() {
        return new Decision.Forbidden(status, Lifecycle.allowed(status));
    }

    private boolean sameAs(Article edited) {
        return content.equals(edited.content())
                && slug.equals(edited.slug())
                && desk.equals(edited.desk())
                && Objects.equals(source, edited.source());
    }

    private @Nullable String kept(@Nullable String newer) {
        return newer != null ? newer : notice;
    }
}
