package dev.newsstand.article.feed;

import org.springframework.http.MediaType;

/** A format that feeds are read in. */
public interface FeedFormat {

    /** What its addresses end with, without the dot. */
    String suffix();

    MediaType type();

    byte[] write(Feed feed);
}
