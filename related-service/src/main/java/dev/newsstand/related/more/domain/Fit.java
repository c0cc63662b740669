package dev.newsstand.related.more.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells how well texts that are no stories fit one story. */
public final class Fit {

    private final TermWeights terms;
    private final Story story;
    private final Query query;

    Fit(TermWeights terms, Entry article) {
        this.terms = terms;
        this.story = article.story();
        this.query = new Query(terms, article, 1);
    }

    /** Cosines of what both say and mean; the latter null while the model was not asked about one of them. */
    public record Parts(double words, @Nullable Double meaning) {}

    public Story story() {
        return story;
    }

    public Parts of(Reading reading, @Nullable Meaning meaning) {
        Entry entry = entry(reading, meaning);
        Double meant = query.meaning(entry);
        return new Parts(Affinity.rounded(query.words(entry)), meant == null ? null : Affinity.rounded(meant));
    }

    /** The terms of both, the most telling first. */
    public List<Affinity.Shared> shared(Reading reading) {
        return Kinship.sharedTerms(terms.view(), query, entry(reading, null));
    }

    private Entry entry(Reading reading, @Nullable Meaning meaning) {
        return terms.view().draft(new Document(story, reading, meaning, null));
    }
}
