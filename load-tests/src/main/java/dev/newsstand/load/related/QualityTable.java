package dev.newsstand.load.related;

import dev.newsstand.related.more.domain.Meaning;
import dev.newsstand.related.more.meaning.OnnxModel;
import java.util.ArrayList;
import java.util.List;

/** The table of related.md, measured now: our ranking and its parts beside what Lucene offers, on the same stories. */
record QualityTable(List<LabelledStory> stories) {

    void print() {
        OwnRankings own = new OwnRankings(stories, meanings());
        LuceneRankings lucene = new LuceneRankings(stories);
        System.out.printf("%n%-52s %8s %12s%n", stories.size() + " stories", "nDCG@5", "confounders");
        row("Lucene more-like-this, defaults", Quality.of(stories, lucene::moreLikeThis));
        row("Lucene BM25, whole story", Quality.of(stories, lucene::bm25));
        row("our TF-IDF cosine", own.words(stories));
        row("our TF-IDF and bge-small int8", own.mix(stories));
        row("the service's ranking: these with a witness", own.all(stories));
        row("the service's blocks", own.blocks(stories));
    }

    private static void row(String name, Quality quality) {
        System.out.printf("%-52s %8.4f %12.4f%n", name, quality.gain(), quality.confounders());
    }

    private List<Meaning> meanings() {
        List<Meaning> meanings = new ArrayList<>();
        long before = System.nanoTime();
        try (OnnxModel model = OnnxModel.load()) {
            for (LabelledStory story : stories) {
                meanings.add(
                        Meaning.of(model.encode(OwnRankings.manuscript(story).opening())));
                if (meanings.size() % 100 == 0) {
                    System.out.printf("%d of %d stories read by the model%n", meanings.size(), stories.size());
                }
            }
        }
        System.out.printf(
                "%.0f ms a story on one thread%n", (System.nanoTime() - before) / 1e6 / Math.max(1, stories.size()));
        return meanings;
    }
}
