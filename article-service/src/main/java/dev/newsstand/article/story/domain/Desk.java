package dev.newsstand.article.story.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote what of an agency's story: {@code own} are the parts that this desk wrote itself, {@code offered} is what the
 * agency says now, where that differs. An update of the agency never overwrites the desk's own parts.
 */
public record Desk(Set<Part> own, @Nullable Content offered) {

    public static final Desk UNTOUCHED = new Desk(Set.of(), null);

    public Desk {
        own = Set.copyOf(own);
    }

    /** The parts where the agency says something else than the story does. */
    public Set<Part> kept(Content content) {
        if (offered == null) {
            return Set.of();
        }
        Set<Part> kept = Part.between(offered, content);
        kept.retainAll(own);
        return kept;
    }

    /** After an editor's change: what differs is the desk's, unless it is what the agency says. */
    Desk afterEdit(Content was, Content now) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        parts.addAll(own);
        parts.addAll(Part.between(was, now));
        if (offered != null) {
            Set<Part> different = Part.between(offered, now);
            parts.retainAll(different);
        }
        return new Desk(parts, parts.isEmpty() ? null : offered);
    }

    /** After the agency sent this, and {@code merged} came of it. */
    Desk afterUpdate(Content sent, Content merged) {
        Desk next = new Desk(own, sent);
        return next.kept(merged).isEmpty() ? new Desk(own, null) : next;
    }

    /** What the agency sent, except for the desk's own parts. The earlier end of the rights holds. */
    Content merge(Content today, Content sent) {
        return new Content(
                pick(Part.HEADLINE, today, sent, Content::headline),
                pickAny(Part.STANDFIRST, today, sent, Content::standfirst),
                pickAny(Part.SECTION, today, sent, Content::section),
                pick(Part.SUBJECTS, today, sent, Content::subjects),
                pickAny(Part.BYLINE, today, sent, Content::byline),
                pickAny(Part.DATELINE, today, sent, Content::dateline),
                pick(Part.BODY, today, sent, Content::body),
                pickAny(Part.PICTURE, today, sent, Content::picture),
                pickAny(Part.SIGN_OFF, today, sent, Content::signOff),
                pickAny(Part.ADVISORY, today, sent, Content::advisory),
                sent.usageTerms(),
                pickAny(Part.LANGUAGE, today, sent, Content::language),
                sent.expiresAt() == null ? today.expiresAt() : sent.expiresAt(),
                pickAny(Part.CANONICAL_URL, today, sent, Content::canonicalUrl));
    }

    private <T> T pick(Part part, Content today, Content sent, Function<Content, T> value) {
        return value.apply(own.contains(part) ? today : sent);
    }

    private <T> @Nullable T pickAny(Part part, Content today, Content sent, Function<Content, @Nullable T> value) {
        return value.apply(own.contains(part) ? today : sent);
    }
}
