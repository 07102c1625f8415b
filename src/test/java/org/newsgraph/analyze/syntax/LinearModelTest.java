package org.newsgraph.analyze.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinearModelTest {
    private static Features feature(int value) {
        Features features = new Features();
        features.add(value);
        return features;
    }

    @Test
    void keepsWhatThePerceptronLearned() {
        Perceptron perceptron = new Perceptron();
        for (int round = 0; round < 4; round++) {
            for (int value = 0; value < 2_000; value++) {
                perceptron.update(feature(value), value % 7, 7 + value % 5);
                perceptron.tick();
            }
        }
        LinearModel model = SyntaxTraining.compact(perceptron, 1, 0.05f);
        for (int value = 0; value < 2_000; value++) {
            int[] scores = new int[LinearModel.CLASSES];
            model.score(feature(value), scores);
            assertThat(scores[value % 7]).isPositive();
            assertThat(scores[7 + value % 5]).isNegative();
        }
    }

    @Test
    void saysNothingOfFeaturesNeverSeen() {
        Perceptron perceptron = new Perceptron();
        perceptron.update(feature(1), 0, 1);
        perceptron.tick();
        int[] scores = new int[LinearModel.CLASSES];
        SyntaxTraining.compact(perceptron, 1, 0.05f).score(feature(2), scores);
        assertThat(scores).containsOnly(0);
    }
}
