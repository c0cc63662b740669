package dev.newsstand.article.story.domain;

/** How long the parts of a story may be, in characters unless said otherwise. */
public final class Limits {

    public static final int HEADLINE = 300;
    public static final int BODY = 200_000;
    public static final int BLOCKS = 5_000;
    public static final int STANDFIRST = 2_000;
    public static final int LINE = 500;
    public static final int NOTE = 4_000;
    public static final int SUBJECTS = 100;
    public static final int SLUG = 100;
    public static final int URL = 2_000;
    public static final int LANGUAGE = 35;

    private Limits() {}
}
