package dev.newsstand.related.more.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A public story as far as a card shows it and the rungs of a block ask for it. */
public record Story(
        StoryId id,
        long version,
        String slug,
        String title,
        @Nullable String excerpt,
        @Nullable Picture picture,
        @Nullable String section,
        List<Subject> subjects,
        Instant publishedAt) {

    public Story {
        subjects = List.copyOf(subjects);
    }

    /** An IPTC Media Topic. */
    public record Subject(String code, String name) {}

    /** The lead picture; {@code url} is a path of this site; pixels. */
    public record Picture(
            String url,
            @Nullable String alt,
            @Nullable Integer width,
            @Nullable Integer height,
            List<Rendition> renditions) {

        public Picture {
            renditions = List.copyOf(renditions);
        }
    }

    /** One size of a picture; pixels. */
    public record Rendition(String url, int width, int height) {}

    Set<String> subjectCodes() {
        return subjects.stream().map(Subject::code).collect(Collectors.toUnmodifiableSet());
    }

    /** The first of this story's subjects that the other has too. */
    @Nullable
    Subject subjectSharedWith(Story other) {
        Set<String> codes = other.subjectCodes();
        return subjects.stream()
                .filter(subject -> codes.contains(subject.code()))
                .findFirst()
                .orElse(null);
    }
}
