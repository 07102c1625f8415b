package org.newsgraph.analyze.names;

import java.util.Arrays;

/** Weights while they are being learned, with their running average. */
final class Perceptron {
    private static final int TAGS = TagSet.SIZE;
    private static final float NEVER = -1e9f;

    private final int bits;
    private final float margin;
    private final float[] weights;
    private final float[] sums;
    private final float[] transitions = new float[TAGS * TAGS];
    private final float[] transitionSums = new float[TAGS * TAGS];
    private float time = 1;

    Perceptron(int bits, float margin) {
        this.bits = bits;
        this.margin = margin;
        weights = new float[TAGS << bits];
        sums = new float[TAGS << bits];
    }

    /** Moves the weights towards the best allowed path where another one is within the margin. */
    void learn(int[][] features, int[] allowed) {
        float[][] scores = scores(features);
        int[] guess = best(scores, allowed, false);
        if (right(guess, allowed)) {
            time++;
            return;
        }
        int[] goal = best(scores, allowed, true);
        for (int i = 0; i < guess.length; i++) {
            if (guess[i] != goal[i]) {
                for (int feature : features[i]) {
                    change(feature * TAGS + goal[i], 1);
                    change(feature * TAGS + guess[i], -1);
                }
            }
            int before = i == 0 ? 0 : i - 1;
            int from = i == 0 ? TagSet.OUTSIDE : goal[before];
            int guessedFrom = i == 0 ? TagSet.OUTSIDE : guess[before];
            if (from != guessedFrom || goal[i] != guess[i]) {
                changeTransition(from * TAGS + goal[i], 1);
                changeTransition(guessedFrom * TAGS + guess[i], -1);
            }
        }
        time++;
    }

    private void change(int at, float by) {
        weights[at] += by;
        sums[at] += by * time;
    }

    private void changeTransition(int at, float by) {
        transitions[at] += by;
        transitionSums[at] += by * time;
    }

    private static boolean right(int[] tags, int[] allowed) {
        for (int i = 0; i < tags.length; i++) {
            if ((allowed[i] >> tags[i] & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private float[][] scores(int[][] features) {
        float[][] scores = new float[features.length][TAGS];
        for (int i = 0; i < features.length; i++) {
            for (int feature : features[i]) {
                int row = feature * TAGS;
                for (int tag = 0; tag < TAGS; tag++) {
                    scores[i][tag] += weights[row + tag];
                }
            }
        }
        return scores;
    }

    /** The best path; within the allowed tags, or among all with the margin added to every wrong tag. */
    private int[] best(float[][] scores, int[] allowed, boolean withinAllowed) {
        int size = scores.length;
        byte[] back = new byte[size * TAGS];
        float[] before = new float[TAGS];
        for (int i = 0; i < size; i++) {
            float[] now = new float[TAGS];
            for (int tag = 0; tag < TAGS; tag++) {
                boolean right = (allowed[i] >> tag & 1) != 0;
                float best = NEVER;
                for (int previous = 0; previous < (i == 0 ? 1 : TAGS); previous++) {
                    float score = before[previous] + transitions[previous * TAGS + tag];
                    if (TagSet.follows(previous, tag) && score > best) {
                        best = score;
                        back[i * TAGS + tag] = (byte) previous;
                    }
                }
                float local = right ? scores[i][tag] : withinAllowed ? NEVER : scores[i][tag] + margin;
                now[tag] = best + local;
            }
            before = now;
        }
        int best = 0;
        for (int tag = 1; tag < TAGS; tag++) {
            best = before[tag] > before[best] ? tag : best;
        }
        int[] path = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            path[i] = best;
            best = back[i * TAGS + best];
        }
        return path;
    }

    /** The averages as bytes. */
    TagWeights weights(Clusters clusters) {
        float[] averages = new float[weights.length];
        for (int i = 0; i < averages.length; i++) {
            averages[i] = weights[i] - sums[i] / time;
        }
        float scale = 127 / largeness(averages);
        byte[] table = new byte[averages.length];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) Math.clamp(Math.round(averages[i] * scale), -127, 127);
        }
        int[] steps = new int[transitions.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = Math.round((transitions[i] - transitionSums[i] / time) * scale);
        }
        return new TagWeights(bits, table, steps, clusters);
    }

    /** A size that all but one in ten thousand weights keep below: the rest is cut there. */
    private static float largeness(float[] values) {
        float[] sizes = new float[values.length];
        int count = 0;
        for (float value : values) {
            if (value != 0) {
                sizes[count++] = Math.abs(value);
            }
        }
        Arrays.sort(sizes, 0, count);
        return count == 0 ? 1 : sizes[(int) ((count - 1) * 0.9999)];
    }
}
