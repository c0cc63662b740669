package dev.newsstand.related.more.domain;

import java.time.Duration;

/**
 * What the ranking goes by; chosen on labelled stories and then left alone.
 *
 * @param title how many times a word of the headline counts
 * @param words of what two texts say, against {@code meaning}
 * @param meaning of what two texts mean
 * @param saturation how slowly the weight of a term grows with how often it is there
 * @param lengthShare how far long texts count as merely long
 * @param witness of what the nearest story says of another
 * @param subject added for equal subjects
 * @param section added for the same section
 * @param distantTime the factor for stories that are far apart in time
 * @param timeScale after which that factor has fallen by two thirds of its way
 * @param threshold the least score of a related story, without what the nearest story adds
 * @param sameDays how far apart stories of the same days are at most
 * @param fewest cards of a block
 */
public record Weights(
        int title,
        double words,
        double meaning,
        double saturation,
        double lengthShare,
        double witness,
        double subject,
        double section,
        double distantTime,
        Duration timeScale,
        double threshold,
        Duration sameDays,
        int fewest) {

    /** As they were chosen on labelled stories; a service that is not told otherwise goes by them. */
    public static final Weights CHOSEN =
            new Weights(2, 0.7, 0.3, 1.2, 0.3, 4, 0.05, 0.02, 0.5, Duration.ofDays(7), 0.18, Duration.ofHours(48), 3);

    public Weights {
        require(title >= 1, "title is at least 1");
        require(words > 0 && words <= 1, "words is above 0 and at most 1");
        require(meaning >= 0 && meaning <= 1, "meaning is from 0 to 1");
        require(saturation > 0, "saturation is above 0");
        require(lengthShare >= 0 && lengthShare <= 1, "length-share is from 0 to 1");
        require(witness >= 0, "witness is at least 0");
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

    /** Whether the other story is related at all. */
    boolean isEnough(Affinity affinity) {
        return affinity.strength() >= threshold;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("newsstand.related.weights: " + rule);
        }
    }
}
