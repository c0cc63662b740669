package dev.newsstand.support.events.postgres;

import java.util.Optional;
import java.util.regex.Pattern;

/** A place in the log. Its text has a fixed width, so that cursors compare as strings in the order of the log. */
record Cursor(int epoch, long tx, long id) {

    static final Cursor BEGINNING = new Cursor(0, 0, 0);

    private static final Pattern TEXT = Pattern.compile("[0-7][0-9a-f]{7}-[0-7][0-9a-f]{15}-[0-7][0-9a-f]{15}");

    static Optional<Cursor> parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Cursor(
                Integer.parseInt(text, 0, 8, 16), Long.parseLong(text, 9, 25, 16), Long.parseLong(text, 26, 42, 16)));
    }

    @Override
    public String toString() {
        return "%08x-%016x-%016x".formatted(epoch, tx, id);
    }
}
