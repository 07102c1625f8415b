package org.newsgraph.analyze.syntax;

import java.util.Arrays;
import java.util.List;
import org.newsgraph.model.Tree;

/** A greedy arc-hybrid dependency parser: two decisions a word, each by a linear model. Thread-safe. */
final class TransitionParser {
    private final LinearModel model;
    private final String[] labels;
    private final int root;

    TransitionParser(LinearModel model, List<String> labels) {
        this.model = model;
        this.labels = labels.toArray(String[]::new);
        this.root = labels.indexOf("root");
    }

    /** The class number of an arc; a shift is class 0. */
    static int type(int move, int label) {
        return 1 + 2 * label + move - 1;
    }

    static int move(int type) {
        return type == 0 ? ParseState.SHIFT : 1 + (type - 1) % 2;
    }

    static int label(int type) {
        return (type - 1) / 2;
    }

    /** The tree of tagged words; one word hangs on the root. */
    Tree parse(Words words) {
        ParseState state = new ParseState(words.size);
        Features features = new Features();
        int[] scores = new int[LinearModel.CLASSES];
        while (!state.done()) {
            if (state.rootNext()) {
                state.left(root);
            } else if (state.depth() == 0) {
                state.shift();
            } else {
                ParseFeatures.extract(words, state, features);
                Arrays.fill(scores, 0);
                model.score(features, scores);
                apply(state, best(state, scores));
            }
        }
        return tree(state);
    }

    private int best(ParseState state, int[] scores) {
        int best = -1;
        if (state.canShift()) {
            best = 0;
        }
        for (int l = 0; l < labels.length; l++) {
            int left = type(ParseState.LEFT, l);
            if (l != root && state.canLeft() && (best < 0 || scores[left] > scores[best])) {
                best = left;
            }
            int right = type(ParseState.RIGHT, l);
            if (l != root && state.canRight() && (best < 0 || scores[right] > scores[best])) {
                best = right;
            }
        }
        return best;
    }

    static void apply(ParseState state, int type) {
        switch (move(type)) {
            case ParseState.SHIFT -> state.shift();
            case ParseState.LEFT -> state.left(label(type));
            default -> state.right(label(type));
        }
    }

    private Tree tree(ParseState state) {
        int[] heads = new int[state.size];
        String[] names = new String[state.size];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = state.head[i] == state.size ? Tree.ROOT : state.head[i];
            names[i] = labels[state.label[i]];
        }
        return new Tree(heads, names);
    }
}
