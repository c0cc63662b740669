package dev.newsstand.gateway.keep;

/**
 * Whether the events that empty a cache are being heard, and up to which of them. While they are not, what is kept is
 * believed for a second only.
 */
public final class Trust {

    /** No place in the log. */
    public static final String NOWHERE = "";

    private static final int MANY = 32;

    private volatile boolean hearing;
    private volatile String place = NOWHERE;
    private volatile String newest = NOWHERE;
    private int since;

    public boolean hearing() {
        return hearing;
    }

    /**
     * A place in the log: what is asked for from now on holds all that was told up to it, and perhaps some of what came
     * later. The same object until many more events were heard; {@link #NOWHERE} while none are.
     */
    public String place() {
        return place;
    }

    /** The same, as of the last event: for what every event makes anew anyway. */
    public String newest() {
        return newest;
    }

    public void heard(boolean now) {
        hearing = now;
        if (!now) {
            place = NOWHERE;
            newest = NOWHERE;
        }
    }

    /** Everything up to there has taken effect here. @param news whether it was an event that got us there */
    public void reached(String now, boolean news) {
        if (news) {
            since++;
        }
        if (news || newest.isEmpty()) {
            newest = now;
        }
        if (place.isEmpty() || since >= MANY) {
            place = now;
            since = 0;
        }
    }
}
