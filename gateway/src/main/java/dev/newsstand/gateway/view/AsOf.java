package dev.newsstand.gateway.view;

/**
 * When what a page shows of the newsroom was so.
 *
 * @param stale whether any of it is a last good copy
 * @param place in the newsroom's log: an open page asks for the news from there on; empty when it is not known
 */
public record AsOf(boolean stale, String place) {

    public static final AsOf NOW = new AsOf(false, "");
    public static final AsOf LAST_SAVED = new AsOf(true, "");

    /** The place is given up for what is stale: too much may have happened since. */
    public AsOf {
        place = stale ? "" : place;
    }
}
