package dev.newsstand.article.story.domain;

import org.jspecify.annotations.Nullable;

/** Which item of which agency a story came from. {@code version} is the agency's, in its own notation. */
public record WireIdentity(
        @Nullable String agency, String guid, @Nullable String version) {}
