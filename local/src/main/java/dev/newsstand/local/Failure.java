package dev.newsstand.local;

/** Something the person at the terminal can put right; its message is the one line that they are told. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String line;

    public Failure(String line) {
        super(line);
        this.line = line;
    }

    public Failure(String line, Throwable cause) {
        super(line, cause);
        this.line = line;
    }

    public String line() {
        return line;
    }
}
