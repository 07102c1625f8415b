package org.newsgraph.analyze.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Learns the parser with a dynamic oracle, from states that it leads itself into. */
final class ArcTraining {
    private static final int RARE = 8;
    private static final double FOLLOW = 0.9;

    private final List<String> labels;
    private final int root;
    private final Random random = new Random(17);
    private final Features features = new Features();
    private final float[] scores = new float[LinearModel.CLASSES];
    private final Perceptron perceptron = new Perceptron();
    private List<Integer> order = List.of();
    private int mistakes;

    ArcTraining(List<String> labels) {
        this.labels = labels;
        this.root = labels.indexOf("root");
    }

    /** Labels that occur a few times; others lose their subtype in training. */
    static List<String> labels(List<TreeSample> samples) {
        Map<String, Integer> counts = new TreeMap<>();
        samples.forEach(sample -> sample.labels().forEach(label -> counts.merge(label, 1, Integer::sum)));
        return counts.keySet().stream().filter(label -> counts.get(label) >= RARE || !label.contains(":")).toList();
    }

    private static List<Integer> inOrder(int size) {
        return new ArrayList<>(IntStream.range(0, size).boxed().toList());
    }

    /** Every other epoch keeps to right states, so that they stay in view; the others explore. */
    Perceptron learn(List<TreeSample> samples, List<Words> tagged, int epochs, Consumer<String> progress) {
        for (int epoch = 0; epoch < epochs; epoch++) {
            order = epoch % 2 == 0 ? inOrder(samples.size()) : order;
            Collections.shuffle(order, random);
            mistakes = 0;
            for (int i : order) {
                learn(samples.get(i), tagged.get(i), epoch % 2 == 1);
            }
            progress.accept("parser: epoch " + (epoch + 1) + ", " + mistakes + " mistakes");
        }
        return perceptron;
    }

    private void learn(TreeSample sample, Words words, boolean explore) {
        int[] gold = new int[sample.size() + 1];
        int[] goldLabels = new int[sample.size()];
        for (int i = 0; i < sample.size(); i++) {
            gold[i] = sample.heads().get(i) < 0 ? sample.size() : sample.heads().get(i);
            goldLabels[i] = label(sample.labels().get(i));
        }
        ParseState state = new ParseState(sample.size());
        while (!state.done()) {
            if (state.rootNext()) {
                state.left(root);
            } else if (state.depth() == 0) {
                state.shift();
            } else {
                step(state, words, gold, goldLabels, explore);
            }
        }
    }

    private int label(String name) {
        int index = labels.indexOf(name);
        return index >= 0 || !name.contains(":") ? index : labels.indexOf(name.substring(0, name.indexOf(':')));
    }

    private void step(ParseState state, Words words, int[] gold, int[] goldLabels, boolean explore) {
        boolean[] free = Oracle.free(state, gold);
        ParseFeatures.extract(words, state, features);
        Arrays.fill(scores, 0);
        perceptron.score(features, scores);
        int right = -1;
        int guessed = -1;
        for (int type = 0; type < 1 + 2 * labels.size(); type++) {
            if (possible(state, type)) {
                guessed = guessed < 0 || scores[type] > scores[guessed] ? type : guessed;
                if (isRight(state, type, free, gold, goldLabels) && (right < 0 || scores[type] > scores[right])) {
                    right = type;
                }
            }
        }
        if (guessed != right) {
            perceptron.update(features, right, guessed);
            mistakes++;
        }
        perceptron.tick();
        boolean follow = explore && random.nextDouble() < FOLLOW;
        TransitionParser.apply(state, follow ? guessed : right);
    }

    private boolean possible(ParseState state, int type) {
        return switch (TransitionParser.move(type)) {
            case ParseState.SHIFT -> state.canShift();
            case ParseState.LEFT -> state.canLeft() && TransitionParser.label(type) != root;
            default -> state.canRight() && TransitionParser.label(type) != root;
        };
    }

    private static boolean isRight(ParseState state, int type, boolean[] free, int[] gold, int[] goldLabels) {
        int move = TransitionParser.move(type);
        if (!free[move] || move == ParseState.SHIFT) {
            return free[move];
        }
        int child = state.stack(0);
        int parent = move == ParseState.LEFT ? state.buffer(0) : state.stack(1);
        return gold[child] != parent || goldLabels[child] == TransitionParser.label(type);
    }
}
