package dev.newsstand.load.related;

import dev.newsstand.related.more.domain.Archive;
import dev.newsstand.related.more.domain.Block;
import dev.newsstand.related.more.domain.Document;
import dev.newsstand.related.more.domain.Edition;
import dev.newsstand.related.more.domain.Kinship;
import dev.newsstand.related.more.domain.Manuscript;
import dev.newsstand.related.more.domain.Meaning;
import dev.newsstand.related.more.domain.Story;
import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.related.more.domain.View;
import dev.newsstand.related.more.domain.Weights;
import dev.newsstand.related.more.words.LuceneTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The service's own ways to rank: the same classes with the same weights, and parts of them alone. */
final class OwnRankings {

    private static final LuceneTokens TOKENS = new LuceneTokens();

    private final List<Manuscript> manuscripts;
    private final List<Meaning> meanings;
    private final Map<StoryId, Integer> places = new HashMap<>();

    OwnRankings(List<LabelledStory> stories, List<Meaning> meanings) {
        this.manuscripts = stories.stream().map(OwnRankings::manuscript).toList();
        this.meanings = meanings;
        manuscripts.forEach(story -> places.put(story.story().id(), places.size()));
    }

    /** All at one time and without subjects, so that only the text counts. */
    static Manuscript manuscript(LabelledStory labelled) {
        UUID id = UUID.nameUUIDFromBytes(labelled.id().getBytes(StandardCharsets.UTF_8));
        Story story = new Story(
                new StoryId(id), 1, labelled.id(), labelled.title(), null, null, null, List.of(), Instant.EPOCH);
        return new Manuscript(story, labelled.text(), null, null);
    }

    static Document document(Manuscript manuscript, @Nullable Meaning meaning) {
        return new Document(manuscript.story(), manuscript.read(TOKENS, Weights.CHOSEN.title()), meaning, null);
    }

    /** By words alone, without the witness. */
    Quality words(List<LabelledStory> stories) {
        return ranked(stories, view(false), weights(1, 0, 0));
    }

    /** By words and meaning, without the witness. */
    Quality mix(List<LabelledStory> stories) {
        return ranked(stories, view(true), weights(Weights.CHOSEN.words(), Weights.CHOSEN.meaning(), 0));
    }

    Quality all(List<LabelledStory> stories) {
        return ranked(stories, view(true), Weights.CHOSEN);
    }

    /** As readers see it: above the threshold, copies collapsed. */
    Quality blocks(List<LabelledStory> stories) {
        Edition edition = new Edition(view(true), Set.of(), Map.of(), Weights.CHOSEN);
        return Quality.of(
                stories,
                i -> edition.block(manuscripts.get(i).story().id()).orElseThrow().cards().stream()
                        .filter(card -> card.source() == Block.Source.RELATED)
                        .map(card -> place(card.story().id()))
                        .toList());
    }

    private Quality ranked(List<LabelledStory> stories, View view, Weights weights) {
        Kinship kinship = new Kinship(view, weights);
        return Quality.of(
                stories,
                i -> kinship.of(manuscripts.get(i).story().id()).stream()
                        .map(affinity -> place(affinity.other().id()))
                        .toList());
    }

    private int place(StoryId id) {
        return places.getOrDefault(id, -1);
    }

    private View view(boolean withMeaning) {
        Archive archive = new Archive();
        for (int i = 0; i < manuscripts.size(); i++) {
            archive.put(document(manuscripts.get(i), withMeaning ? meanings.get(i) : null));
        }
        return archive.view();
    }

    private static Weights weights(double words, double meaning, double witness) {
        Weights chosen = Weights.CHOSEN;
        return new Weights(
                chosen.title(),
                words,
                meaning,
                chosen.saturation(),
                chosen.lengthShare(),
                witness,
                chosen.subject(),
                chosen.section(),
                chosen.distantTime(),
                Duration.ofDays(7),
                chosen.threshold(),
                chosen.sameDays(),
                chosen.fewest());
    }
}
