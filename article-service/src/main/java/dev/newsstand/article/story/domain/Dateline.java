package dev.newsstand.article.story.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where and when a story was filed, and for which agency. */
public record Dateline(
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable String agency) {}
