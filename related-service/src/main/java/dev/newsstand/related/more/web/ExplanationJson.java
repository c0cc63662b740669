package dev.newsstand.related.more.web;

import dev.newsstand.related.more.domain.Affinity;
import dev.newsstand.related.more.domain.Block;
import dev.newsstand.related.more.domain.Explanation;
import dev.newsstand.related.more.domain.Weights;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An explanation as it is sent: the formula's weights, and for each story the figures that went into it. */
record ExplanationJson(UUID articleId, String source, WeightsJson weights, List<Item> items, List<Item> nearMisses) {

    /** Durations are in hours. */
    record WeightsJson(
            int title,
            double words,
            double meaning,
            double saturation,
            double lengthShare,
            double witness,
            double subject,
            double section,
            double distantTime,
            long timeScaleHours,
            double threshold,
            long sameDaysHours,
            int fewest) {

        static WeightsJson of(Weights weights) {
            return new WeightsJson(
                    weights.title(),
                    weights.words(),
                    weights.meaning(),
                    weights.saturation(),
                    weights.lengthShare(),
                    weights.witness(),
                    weights.subject(),
                    weights.section(),
                    weights.distantTime(),
                    weights.timeScale().toHours(),
                    weights.threshold(),
                    weights.sameDays().toHours(),
                    weights.fewest());
        }
    }

    /** {@code source} is the rung that the story stands on, null for one that was not taken. */
    record Item(
            UUID id,
            String slug,
            String title,
            @Nullable String source,
            double score,
            Affinity.@Nullable Parts parts,
            List<Affinity.Shared> terms,
            List<String> reasons,
            String why) {

        static Item of(Explanation.Item item) {
            Block.Card card = item.card();
            return new Item(
                    item.story().id().value(),
                    item.story().slug(),
                    item.story().title(),
                    card == null ? null : card.source().toString(),
                    item.score(),
                    item.parts(),
                    item.terms(),
                    card == null ? List.of() : card.reasons(),
                    item.why());
        }
    }

    static ExplanationJson of(Explanation explanation) {
        return new ExplanationJson(
                explanation.block().article().value(),
                explanation.block().source().toString(),
                WeightsJson.of(explanation.weights()),
                explanation.items().stream().map(Item::of).toList(),
                explanation.nearMisses().stream().map(Item::of).toList());
    }
}
