package dev.newsstand.article.story.domain;

import java.time.Instant;

/** What was wrong in an earlier version; public and dated. */
public record Correction(Instant at, String text) {}
