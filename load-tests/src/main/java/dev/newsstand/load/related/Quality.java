package dev.newsstand.load.related;

import java.util.List;
import java.util.function.IntFunction;

/** nDCG@5 for stories of the same event, and the share of the top 5 that is of another event of the same topic. */
record Quality(double gain, double confounders) {

    static final int DEPTH = 5;

    /** Of a ranking that answers with the indexes of other stories, best first. */
    static Quality of(List<LabelledStory> stories, IntFunction<List<Integer>> ranking) {
        double gain = 0;
        double confounders = 0;
        for (int i = 0; i < stories.size(); i++) {
            LabelledStory story = stories.get(i);
            List<LabelledStory> top =
                    ranking.apply(i).stream().limit(DEPTH).map(stories::get).toList();
            gain += gain(story, top, stories);
            confounders += top.stream()
                    .filter(other -> other.topic().equals(story.topic())
                            && !other.event().equals(story.event()))
                    .count();
        }
        return new Quality(gain / stories.size(), confounders / DEPTH / stories.size());
    }

    private static double gain(LabelledStory story, List<LabelledStory> top, List<LabelledStory> stories) {
        long others = stories.stream()
                        .filter(other -> other.event().equals(story.event()))
                        .count()
                - 1;
        double gained = 0;
        double ideal = 0;
        for (int rank = 0; rank < DEPTH; rank++) {
            double worth = Math.log(2) / Math.log(rank + 2);
            ideal += rank < others ? worth : 0;
            gained += rank < top.size() && top.get(rank).event().equals(story.event()) ? worth : 0;
        }
        return ideal == 0 ? 1 : gained / ideal;
    }
}
