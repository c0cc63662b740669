package dev.newsstand.article.story.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A story of one version: what it says and where it stands. {@code publishedAt} is set once it has been public, and
 * {@code updatedAt} is the same until something changes after that; {@code notice} says to readers why it is gone.
 */
public record Article(
        ArticleId id,
        Slug slug,
        Status status,
        long version,
        Content content,
        @Nullable WireIdentity source,
        List<Correction> corrections,
        @Nullable String notice,
        @Nullable Instant publishedAt,
        Instant createdAt,
        Instant updatedAt) {

    public Article {
        corrections = List.copyOf(corrections);
    }

    public static Article draft(ArticleId id, Slug slug, Content content, @Nullable WireIdentity source, Instant now) {
        return new Article(id, slug, Status.DRAFT, 1, content, source, List.of(), null, null, now, now);
    }

    public boolean isPublic() {
        return status.isPublic();
    }

    /** Whether readers have ever been shown it: its slug is then its own for good. */
    public boolean wasPublic() {
        return publishedAt != null;
    }

    /** Other words, another slug, another wire version. */
    public Decision edit(Content words, Slug address, @Nullable WireIdentity wire, Instant now) {
        Optional<Status> next = Lifecycle.after(status, Action.EDIT);
        if (next.isEmpty()) {
            return forbidden();
        }
        List<Violation> violations = ContentRules.check(words);
        if (!violations.isEmpty()) {
            return new Decision.Invalid(violations);
        }
        Article edited = new Article(
                id, address, next.get(), version + 1, words, wire, corrections, notice, publishedAt, createdAt, now);
        return sameAs(edited)
                ? new Decision.Unchanged(this)
                : new Decision.Changed(edited, isPublic() ? Change.UPDATED : Change.EDITED);
    }

    /** Any action but an edit. */
    public Decision take(Transition transition, Instant now) {
        Optional<Status> next = Lifecycle.after(status, transition.action());
        if (transition.action() == Action.EDIT || next.isEmpty()) {
            return forbidden();
        }
        List<Violation> violations = violations(transition, now);
        return violations.isEmpty()
                ? new Decision.Changed(moved(next.get(), transition, now), change(transition.action()))
                : new Decision.Invalid(violations);
    }

    private Article moved(Status next, Transition transition, Instant now) {
        boolean back = transition.action() == Action.RESTORE;
        Status reached = back && !wasPublic() ? Status.DRAFT : next;
        boolean publishing = transition.action() == Action.PUBLISH;
        Instant changed = publishing ? orNow(transition.publishedAt(), now) : now;
        return new Article(
                id,
                slug,
                reached,
                version + 1,
                content,
                source,
                corrections(transition, now),
                reached.isGone() ? orKept(transition.notice()) : null,
                publishing ? changed : publishedAt,
                createdAt,
                changed);
    }

    private List<Correction> corrections(Transition transition, Instant now) {
        if (transition.correction() == null) {
            return corrections;
        }
        List<Correction> longer = new ArrayList<>(corrections);
        longer.add(new Correction(now, transition.correction()));
        return longer;
    }

    private static List<Violation> violations(Transition transition, Instant now) {
        List<Violation> found = new ArrayList<>();
        boolean correcting = transition.action() == Action.CORRECT;
        String correction = transition.correction();
        if (correcting && (correction == null || correction.isBlank())) {
            found.add(new Violation("/correction", "must say what was wrong"));
        }
        if (!correcting && correction != null) {
            found.add(new Violation("/correction", "only goes with correct"));
        }
        if (tooLong(correction)) {
            found.add(new Violation("/correction", "must have at most " + Limits.NOTE + " characters"));
        }
        if (tooLong(transition.notice())) {
            found.add(new Violation("/notice", "must have at most " + Limits.NOTE + " characters"));
        }
        Instant at = transition.publishedAt();
        if (at != null && transition.action() != Action.PUBLISH) {
            found.add(new Violation("/publishedAt", "only goes with publish"));
        }
        if (at != null && at.isAfter(now)) {
            found.add(new Violation("/publishedAt", "must not lie in the future"));
        }
        return found;
    }

    private static boolean tooLong(@Nullable String note) {
        return note != null && note.codePointCount(0, note.length()) > Limits.NOTE;
    }

    private static Change change(Action action) {
        return switch (action) {
            case EDIT -> Change.EDITED;
            case PUBLISH, SCHEDULE, EMBARGO -> Change.PUBLISHED;
            case UPDATE -> Change.UPDATED;
            case CORRECT -> Change.CORRECTED;
            case WITHDRAW -> Change.WITHDRAWN;
            case KILL -> Change.KILLED;
            case RESTORE -> Change.RESTORED;
        };
    }

    private Decision forbidden() {
        return new Decision.Forbidden(status, Lifecycle.allowed(status));
    }

    private boolean sameAs(Article edited) {
        return content.equals(edited.content())
                && slug.equals(edited.slug())
                && java.util.Objects.equals(source, edited.source());
    }

    private @Nullable String orKept(@Nullable String newer) {
        return newer != null ? newer : notice;
    }

    private static Instant orNow(@Nullable Instant given, Instant now) {
        return given != null ? given : now;
    }
}
