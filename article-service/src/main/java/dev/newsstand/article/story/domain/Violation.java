package dev.newsstand.article.story.domain;

/** A member that cannot be taken, by JSON pointer, and why. */
public record Violation(String pointer, String problem) {}
