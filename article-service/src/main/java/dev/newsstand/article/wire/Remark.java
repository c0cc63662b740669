package dev.newsstand.article.wire;

/** Something odd about an item that was taken in all the same, and where it stands in the delivery. */
public record Remark(String pointer, String problem) {}
