package org.newsgraph.eval;

import java.util.List;

/**
 * Scores the gold's negatives: words on which naive programs go wrong. One counts as hit where a false finding (a wrong or
 * spurious one of any measure, or a name in noise) stands on its words; run last.
 */
final class NegativeScorer {
    private static final String NAMES_IN_NOISE = "noise/names";
    private static final String AVOIDED = "negatives avoided";

    private final Gold.Article gold;
    private final Prediction prediction;
    private final Alignment alignment;
    private final Scores scores;

    NegativeScorer(Gold.Article gold, Prediction prediction, Alignment alignment, Scores scores) {
        this.gold = gold;
        this.prediction = prediction;
        this.alignment = alignment;
        this.scores = scores;
    }

    void score() {
        noise();
        int avoided = 0;
        for (Gold.Negative negative : gold.negatives()) {
            List<Scores.Mistake> hits = scores.on(negative.spans());
            avoided += hits.isEmpty() ? 1 : 0;
            if (!hits.isEmpty()) {
                scores.wrong(AVOIDED, negative.id() + " by " + hits.get(0).measure() + ": " + hits.get(0).words(), Ranges.none());
            }
        }
        scores.put(AVOIDED, new Score.Share(avoided, gold.negatives().size()));
    }

    /** Names that reach into noise where the gold has no mention. */
    private void noise() {
        Ranges noise = new Ranges(gold.noise());
        int names = 0;
        for (Prediction.Place place : prediction.places()) {
            boolean noisy = place.kind() == Gold.MentionKind.NAME && place.ranges().overlaps(noise)
                    && alignment.gold(place).stream().noneMatch(mention -> mention.ranges().equals(place.ranges()));
            if (noisy) {
                names++;
                scores.spurious(NAMES_IN_NOISE, prediction.words().text(place.ranges()), place.ranges());
            }
        }
        scores.put(NAMES_IN_NOISE, new Score.Count(names));
    }
}
