package dev.newsstand.gateway.newsroom;

import java.util.HashSet;
import java.util.Set;

/** The stories that are known to be withdrawn or killed: none of them is shown, whoever still lists it. */
public final class GoneStories {

    private volatile Set<String> ids = Set.of();

    /** A snapshot, the same object until another story goes or comes back. */
    public Set<String> ids() {
        return ids;
    }

    synchronized void gone(String id) {
        Set<String> next = new HashSet<>(ids);
        if (next.add(id)) {
            ids = Set.copyOf(next);
        }
    }

    synchronized void back(String id) {
        Set<String> next = new HashSet<>(ids);
        if (next.remove(id)) {
            ids = Set.copyOf(next);
        }
    }
}
