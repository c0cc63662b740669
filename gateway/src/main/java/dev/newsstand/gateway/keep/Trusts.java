package dev.newsstand.gateway.keep;

/** The trust in what is kept of each service. */
public record Trusts(Trust article, Trust cart, Trust related) {

    public Trusts() {
        this(new Trust(), new Trust(), new Trust());
    }
}
