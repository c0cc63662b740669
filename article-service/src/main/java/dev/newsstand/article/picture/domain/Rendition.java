package dev.newsstand.article.picture.domain;

/** A picture in one width, as a JPEG file; sizes in pixels. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Rendition(int width, int height, byte[] jpeg) {}
