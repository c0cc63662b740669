package dev.newsstand.article.story.domain;

/** What a story is about: the eight digit code of an IPTC Media Topic, or the agency's own code, and its name. */
public record Subject(String code, String name) {}
