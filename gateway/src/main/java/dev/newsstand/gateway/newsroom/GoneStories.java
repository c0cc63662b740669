package dev.newsstand.gateway.newsroom;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The stories that are known to be withdrawn or killed: none of them is shown, whoever still lists it. Until all that ever
 * went has been told, others' word on what is public is not taken.
 */
public final class GoneStories {

    /** By id, the version with which it went. */
    private final ConcurrentMap<String, Long> gone = new ConcurrentHashMap<>();

    private volatile boolean complete;
    private volatile View view = new View();

    /** What is known now. It keeps up, but is another object once something has changed, so that pages made from it are made anew. */
    public final class View {

        private View() {}

        /** Whether no card may lead to that story; of its version nothing is known. */
        boolean hides(String id) {
            return !complete || gone.containsKey(id);
        }

        /** Whether that version of a story, as its own service gave it, is one that has gone since. */
        boolean hides(String id, long version) {
            Long last = gone.get(id);
            return last != null && version <= last;
        }
    }

    public View now() {
        return view;
    }

    void went(String id, long version) {
        gone.merge(id, version, Math::max);
        view = new View();
    }

    /** It is public in that version. */
    void back(String id, long version) {
        Long last = gone.get(id);
        if (last != null && last < version && gone.remove(id, last)) {
            view = new View();
        }
    }

    /** All that went before now has been told. */
    public void complete() {
        if (!complete) {
            complete = true;
            view = new View();
        }
    }
}
