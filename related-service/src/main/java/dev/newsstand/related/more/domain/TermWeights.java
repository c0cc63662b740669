package dev.newsstand.related.more.domain;

/**
 * How much the terms of stories count in one view: more, the more often they are there, less and less; and the rarer they
 * are. A term of one story alone compares it with nothing and counts for nothing.
 */
final class TermWeights {

    private final View view;
    private final Weights weights;
    private final double logOfAll;
    private final double usualLength;
    /** This and the next by place, 0 while they were not needed: whoever finds them finds the same, so nobody waits. */
    private final double[] scales;

    private final double[] lengths;

    TermWeights(View view, Weights weights) {
        this.view = view;
        this.weights = weights;
        this.logOfAll = StrictMath.log(view.size() + 1);
        this.usualLength = view.usualLength();
        this.scales = new double[view.bound()];
        this.lengths = new double[view.bound()];
    }

    View view() {
        return view;
    }

    Weights weights() {
        return weights;
    }

    /** How rare a term of so many stories is. */
    double rarity(int stories) {
        return stories < 2 ? 0 : logOfAll - Logarithms.of(stories);
    }

    static double weight(int times, double scale, double rarity) {
        return times / (times + scale) * rarity;
    }

    /** Long texts repeat themselves: there a term has to be there more often for the same weight. */
    double scale(Entry of) {
        double known = of.isDraft() ? 0 : scales[of.place()];
        if (known > 0) {
            return known;
        }
        double scale =
                weights.saturation() * (1 - weights.lengthShare() + weights.lengthShare() * of.length() / usualLength);
        if (!of.isDraft()) {
            scales[of.place()] = scale;
        }
        return scale;
    }

    /** Of the vector of an archived story's terms; the sum runs in the order of the words. */
    double length(Entry of) {
        double known = lengths[of.place()];
        if (known > 0) {
            return known;
        }
        double scale = scale(of);
        double squares = 0;
        for (int i = 0; i < of.terms().length; i++) {
            double weight = weight(of.times()[i], scale, rarity(view.words().storiesWith(of.terms()[i])));
            squares += weight * weight;
        }
        double length = StrictMath.sqrt(squares);
        lengths[of.place()] = length;
        return length;
    }
}
