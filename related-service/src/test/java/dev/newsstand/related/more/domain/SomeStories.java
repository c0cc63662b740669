package dev.newsstand.related.more.domain;

import dev.newsstand.related.more.words.LuceneTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Stories for tests, and what the service makes of them. */
public final class SomeStories {

    public static final Instant MORNING = Instant.parse("2026-11-20T06:00:00Z");
    public static final Weights WEIGHTS = Weights.CHOSEN;
    private static final Tokens TOKENS = new LuceneTokens();

    private SomeStories() {}

    public static Edition edition(Collection<Document> stories) {
        return edition(stories, Map.of());
    }

    public static Edition edition(Collection<Document> stories, Map<StoryId, Choices> choices) {
        return new Edition(view(stories), Set.of(), choices, WEIGHTS);
    }

    public static Kinship kinship(Collection<Document> stories) {
        return new Kinship(view(stories), WEIGHTS);
    }

    static View view(Collection<Document> stories) {
        Archive archive = new Archive();
        stories.forEach(archive::put);
        return archive.view();
    }

    public static Draft story(UUID id) {
        return new Draft(id, "A story", "", MORNING, null, List.of());
    }

    /** A story with that number. */
    public static Draft story(int number) {
        return story(new UUID(0, number));
    }

    /** So many stories, numbered from 1, of one matter and some hours apart. */
    public static List<Manuscript> related(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> story(number)
                        .titled("Lamp " + number)
                        .text("They lit the lamp of Gull Point, number " + number + ".")
                        .at(MORNING.plus(Duration.ofHours(number)))
                        .manuscript())
                .toList();
    }

    public record Draft(
            UUID id, String title, String text, Instant publishedAt, String section, List<Story.Subject> subjects) {

        public Draft titled(String title) {
            return new Draft(id, title, text, publishedAt, section, subjects);
        }

        public Draft text(String text) {
            return new Draft(id, title, text, publishedAt, section, subjects);
        }

        public Draft at(Instant publishedAt) {
            return new Draft(id, title, text, publishedAt, section, subjects);
        }

        public Draft in(String section) {
            return new Draft(id, title, text, publishedAt, section, subjects);
        }

        public Draft on(String code, String name) {
            return new Draft(id, title, text, publishedAt, section, List.of(new Story.Subject(code, name)));
        }

        public Document document() {
            return document(null);
        }

        public Document document(Meaning meaning) {
            Manuscript manuscript = manuscript();
            return new Document(manuscript.story(), manuscript.read(TOKENS, WEIGHTS.title()), meaning, null);
        }

        public Manuscript manuscript() {
            Story.Picture picture = new Story.Picture(
                    "/api/v1/pictures/p/1200.jpg",
                    null,
                    1200,
                    800,
                    List.of(new Story.Rendition("/api/v1/pictures/p/400.jpg", 400, 267)));
            Story story = new Story(
                    new StoryId(id),
                    1,
                    "story-" + id,
                    title,
                    Excerpt.of(text).orElse(null),
                    subjects.isEmpty() ? picture : null,
                    section,
                    subjects,
                    publishedAt);
            return new Manuscript(story, text, "Reuters", null);
        }
    }
}
