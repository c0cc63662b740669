package dev.newsstand.gateway.neighbour;

/** A neighbour answered, but with nothing that can be used; counts as its failure. */
final class BrokenAnswer extends RuntimeException {

    BrokenAnswer(String what) {
        super(what, null, false, false);
    }
}
