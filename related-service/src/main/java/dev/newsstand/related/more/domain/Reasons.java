package dev.newsstand.related.more.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Why a card is there, in words for readers. */
final class Reasons {

    private static final int TOPICS = 2;
    private static final int SHORTEST = 3;
    /** What a word has to add to the score before it is worth a mention. */
    private static final double TELLING = 0.03;

    private static final int FEW = 3;

    private final View view;
    private final Kinship kinship;

    Reasons(View view, Kinship kinship) {
        this.view = view;
        this.kinship = kinship;
    }

    List<String> pinned(Entry article, Entry other) {
        List<String> related = related(article, other);
        return related.isEmpty() ? List.of("Chosen by the editors") : related;
    }

    /** "Also about Kursk and Russia": names of both stories, the rarest first, or else the words that tell most, or a subject. */
    List<String> related(Entry article, Entry other) {
        List<String> names = names(article, other);
        List<String> topics = names.isEmpty() ? words(article, other) : names;
        return topics.isEmpty() ? subject(article, other) : List.of("Also about " + String.join(" and ", topics));
    }

    List<String> subject(Entry article, Entry other) {
        Story.Subject shared = article.story().subjectSharedWith(other.story());
        return shared == null ? List.of() : List.of("Also on " + shared.name());
    }

    List<String> sameDays() {
        return List.of("From the same days");
    }

    List<String> latest() {
        return List.of("Among the latest");
    }

    /** A name that stands in a third of all stories, such as that of the newsroom's town, tells nothing. */
    private List<String> names(Entry article, Entry other) {
        Dictionary.Page names = view.names();
        int most = Math.max(FEW, view.size() / 3);
        return Arrays.stream(article.names())
                .filter(name -> other.hasName(name) && names.storiesWith(name) <= most)
                .boxed()
                .sorted(Comparator.comparingInt((Integer name) -> names.storiesWith(name))
                        .thenComparing(names::word))
                .limit(TOPICS)
                .map(names::word)
                .toList();
    }

    private List<String> words(Entry article, Entry other) {
        return kinship.sharedTerms(article, other).stream()
                .filter(shared -> shared.weight() >= TELLING)
                .map(Affinity.Shared::term)
                .filter(term -> term.length() >= SHORTEST && !term.chars().allMatch(Character::isDigit))
                .limit(TOPICS)
                .toList();
    }
}
