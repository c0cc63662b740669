package dev.newsstand.local.console;

/** Who wrote a line: its name, and the ANSI colour that it is shown in. */
public record Source(String name, int colour) {}
