package dev.newsstand.article;

/** How large the hard checks are: a tenth of their full size, unless {@code -Dnewsstand.hard=true}. */
public final class HardSize {

    private HardSize() {}

    public static int of(int full) {
        return Boolean.getBoolean("newsstand.hard") ? full : full / 10;
    }
}
