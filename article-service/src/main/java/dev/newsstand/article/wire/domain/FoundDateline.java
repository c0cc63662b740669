package dev.newsstand.article.wire.domain;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** The dateline that a text begins with: its parts, and how many characters it takes, the dash after it included. */
public record FoundDateline(
        @Nullable String place,
        @Nullable MonthDay day,
        @Nullable String agency,
        int length) {}
