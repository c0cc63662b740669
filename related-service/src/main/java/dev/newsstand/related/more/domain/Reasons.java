package dev.newsstand.related.more.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Why a card is there, in words for readers. */
final class Reasons {

    private static final int TOPICS = 2;
    private static final int SHORTEST = 3;
    /** What a word has to add to the score before it is worth a mention. */
    private static final double TELLING = 0.03;

    private static final int FEW = 3;

    private final Ranking.Judged judged;
    private final Map<String, Integer> storiesNaming = new HashMap<>();

    Reasons(Ranking.Judged judged) {
        this.judged = judged;
        judged.stories().forEach(story -> story.names().forEach(name -> storiesNaming.merge(name, 1, Integer::sum)));
    }

    /** "Also about Kursk and Russia": names of both stories, the rarest first, or else the words that tell most, or a subject. */
    List<String> related(Document story, Document other) {
        List<String> names = story.names().stream()
                .filter(other.names()::contains)
                .filter(this::tells)
                .sorted(Comparator.comparing((String name) -> storiesNaming.getOrDefault(name, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(TOPICS)
                .toList();
        List<String> topics = names.isEmpty() ? words(story, other) : names;
        return topics.isEmpty() ? subject(story, other) : List.of("Also about " + String.join(" and ", topics));
    }

    List<String> subject(Document story, Document other) {
        Story.Subject shared = story.story().subjectSharedWith(other.story());
        return shared == null ? List.of() : List.of("Also on " + shared.name());
    }

    List<String> sameDays() {
        return List.of("From the same days");
    }

    List<String> latest() {
        return List.of("Among the latest");
    }

    /** A name that stands in a third of all stories, such as that of the newsroom's town, tells nothing. */
    private boolean tells(String name) {
        return storiesNaming.getOrDefault(name, 0)
                <= Math.max(FEW, judged.stories().size() / 3);
    }

    private List<String> words(Document story, Document other) {
        return judged.sharedBy(story.id(), other.id()).stream()
                .filter(shared -> shared.weight() >= TELLING)
                .map(Affinity.Shared::term)
                .filter(term -> term.length() >= SHORTEST && !term.chars().allMatch(Character::isDigit))
                .limit(TOPICS)
                .toList();
    }
}
