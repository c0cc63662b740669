package dev.newsstand.gateway.keep;

/**
 * Whether the events that empty a cache are being heard. While they are not, what is kept is believed for a second only.
 */
public final class Trust {

    private volatile boolean hearing;

    public boolean hearing() {
        return hearing;
    }

    public void heard(boolean now) {
        hearing = now;
    }
}
