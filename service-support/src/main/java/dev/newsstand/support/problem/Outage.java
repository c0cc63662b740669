package dev.newsstand.support.problem;

/** Knows the failures that mean "not now": they are answered with 503 and {@code Retry-After} instead of 500. */
@FunctionalInterface
public interface Outage {

    /** Whether this failure, which may be the cause of another, is one. */
    boolean is(Throwable failure);
}
