package dev.newsstand.related.more.domain;

import java.time.Duration;

/**
 * How a score is mixed and when it is enough. The score of two stories is
 * {@code (words x cosine + subject x shared subjects + section) x time}, where time falls from 1 for stories of one
 * moment to {@code distantTime}, by a factor of e each {@code timeScale}.
 *
 * @param title how often each word of a headline counts
 * @param threshold the least score of a related story
 * @param sameDays how far apart stories may be published to count as of the same days
 * @param fewest below so many cards there is no block
 */
public record Weights(
        int title,
        double words,
        double subject,
        double section,
        double distantTime,
        Duration timeScale,
        double threshold,
        Duration sameDays,
        int fewest) {

    public Weights {
        require(title >= 1, "title is at least 1");
        require(words > 0 && words <= 1, "words is above 0 and at most 1");
        require(subject >= 0 && subject <= 1, "subject is from 0 to 1");
        require(section >= 0 && section <= 1, "section is from 0 to 1");
        require(distantTime > 0 && distantTime <= 1, "distant-time is above 0 and at most 1");
        require(timeScale.isPositive(), "time-scale is above 0");
        require(threshold > 0 && threshold < 1, "threshold is between 0 and 1");
        require(sameDays.isPositive(), "same-days is above 0");
        require(fewest >= 1 && fewest <= Block.MOST, "fewest is from 1 to " + Block.MOST);
    }

    double time(Duration apart) {
        double scales = (double) apart.abs().toSeconds() / timeScale.toSeconds();
        return distantTime + (1 - distantTime) * StrictMath.exp(-scales);
    }

    /** Whether the other story is related, and not merely alike in a common word or two. */
    public boolean isEnough(Affinity affinity) {
        return affinity.parts().words() > 0 && affinity.score() >= threshold;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("newsstand.related.weights: " + rule);
        }
    }
}
