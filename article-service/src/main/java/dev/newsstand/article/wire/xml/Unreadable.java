package dev.newsstand.article.wire.xml;

/** Thrown while a document is being parsed; {@code forbidden} when it is XML, but of a kind that is never read. */
final class Unreadable extends RuntimeException {

    private final boolean forbidden;

    private Unreadable(String why, boolean forbidden) {
        super(why, null, false, false);
        this.forbidden = forbidden;
    }

    static Unreadable broken(String why) {
        return new Unreadable(why, false);
    }

    static Unreadable forbidden(String why) {
        return new Unreadable(why, true);
    }

    boolean isForbidden() {
        return forbidden;
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
