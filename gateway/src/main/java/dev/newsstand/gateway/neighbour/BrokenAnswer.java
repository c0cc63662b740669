package dev.newsstand.gateway.neighbour;

/** A neighbour answered, but with nothing that can be used; counts as its failure. */
public final class BrokenAnswer extends RuntimeException {

    public BrokenAnswer(String what) {
        super(what, null, false, false);
    }
}
