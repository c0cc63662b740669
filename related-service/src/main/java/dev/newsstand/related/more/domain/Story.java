package dev.newsstand.related.more.domain;

import java.time.Instant;
import java.util.HashSet;
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

    private boolean isOn(String code) {
        for (Subject subject : subjects) {
            if (subject.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** Jaccard's measure: of all subjects of the two, the share that both have. */
    double subjectsInCommon(Story other) {
        if (subjects.isEmpty() || other.subjects.isEmpty()) {
            return 0;
        }
        Set<String> all = other.codes();
        int theirs = all.size();
        Set<String> mine = codes();
        all.addAll(mine);
        return (double) (mine.size() + theirs - all.size()) / all.size();
    }

    private Set<String> codes() {
        return subjects.stream().map(Subject::code).collect(Collectors.toCollection(HashSet::new));
    }

    /** The first of this story's subjects that the other has too. */
    @Nullable
    Subject subjectSharedWith(Story other) {
        for (Subject subject : subjects) {
            if (other.isOn(subject.code())) {
                return subject;
            }
        }
        return null;
    }
}
