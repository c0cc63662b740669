package dev.newsstand.article.story.domain;

/** Where a story stands. Updated, corrected and restored stories are as public as published ones. */
public enum Status {
    DRAFT,
    SCHEDULED,
    EMBARGOED,
    PUBLISHED,
    UPDATED,
    CORRECTED,
    WITHDRAWN,
    KILLED,
    RESTORED;

    /** Whether readers may see it. */
    public boolean isPublic() {
        return switch (this) {
            case PUBLISHED, UPDATED, CORRECTED, RESTORED -> true;
            case DRAFT, SCHEDULED, EMBARGOED, WITHDRAWN, KILLED -> false;
        };
    }

    /** Whether it waits for its hour. */
    public boolean isPlanned() {
        return this == SCHEDULED || this == EMBARGOED;
    }

    /** Whether it was taken away from readers. */
    public boolean isGone() {
        return this == WITHDRAWN || this == KILLED;
    }
}
