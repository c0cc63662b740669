package dev.newsstand.local.wire;

/** What became of one file; not {@code complete} when anything in it was refused. */
public record Outcome(boolean complete, String line) {}
