package dev.newsstand.cart.mail;

/** The mail will never be taken as it is, however often it is tried: there is no such address, or nobody wants its text. */
public final class Undeliverable extends RuntimeException {

    public Undeliverable(Throwable refusal) {
        super(refusal.getMessage(), refusal);
    }
}
