package dev.newsstand.cart.broken;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A line of the service that keeps an invariant, what it becomes when somebody gets it wrong, and the test that has to notice.
 *
 * @param invariant its number in {@code cart.md}, and what is wrong now
 * @param file below {@code src/main}
 * @param test {@code package.Class#method}, below {@code dev.newsstand.cart}
 */
record BrokenRule(String invariant, String file, String right, String wrong, String test) {

    private static final Path SOURCES = Path.of("src", "main");

    boolean isJava() {
        return file.endsWith(".java");
    }

    Path source() {
        return SOURCES.resolve(file);
    }

    /** The file's text with the one place where the rule stands changed. */
    String text() {
        String text = read();
        int at = text.indexOf(right);
        if (at < 0 || text.indexOf(right, at + 1) >= 0) {
            throw new IllegalStateException("this does not stand exactly once in " + file + ": " + right);
        }
        return text.replace(right, wrong);
    }

    private String read() {
        try {
            return Files.readString(source());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return invariant + ": " + test.substring(test.lastIndexOf('.') + 1);
    }
}
