package org.newsgraph.model;

import java.util.Arrays;
import java.util.List;

/**
 * A dependency tree over the tokens of one sentence, in Universal Dependencies labels ({@code nsubj}, {@code nsubj:pass}, {@code
 * ccomp} …). Token indices count from 0; the head of the root is {@link #ROOT}. Immutable, thread-safe.
 */
public final class Tree {
    public static final int ROOT = -1;

    private final int[] heads;
    private final String[] labels;
    private final int[][] children;

    /**
     * @throws IllegalArgumentException where the arrays differ in length, a head lies outside the sentence, or heads go round in
     *     a circle
     */
    public Tree(int[] heads, String[] labels) {
        if (heads.length != labels.length) {
            throw new IllegalArgumentException(heads.length + " heads but " + labels.length + " labels");
        }
        this.heads = heads.clone();
        this.labels = labels.clone();
        int[] counts = new int[heads.length];
        for (int head : heads) {
            if (head < ROOT || head >= heads.length) {
                throw new IllegalArgumentException("head outside the sentence: " + head);
            }
            if (head >= 0) {
                counts[head]++;
            }
        }
        refuseCircles();
        children = new int[heads.length][];
        for (int i = 0; i < heads.length; i++) {
            children[i] = new int[counts[i]];
        }
        int[] filled = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                children[heads[i]][filled[heads[i]]++] = i;
            }
        }
    }

    private void refuseCircles() {
        int[] seen = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            int at = i;
            while (at >= 0 && seen[at] == 0) {
                seen[at] = i + 1;
                at = heads[at];
            }
            if (at >= 0 && seen[at] == i + 1) {
                throw new IllegalArgumentException("heads go round in a circle: " + Arrays.toString(heads));
            }
        }
    }

    public int size() {
        return heads.length;
    }

    /** Index of the head of token {@code i}, or {@link #ROOT}. */
    public int head(int i) {
        return heads[i];
    }

    /** The relation of token {@code i} to its head. */
    public String label(int i) {
        return labels[i];
    }

    /** Dependents of token {@code i}, in text order. */
    public int[] children(int i) {
        return children[i].clone();
    }

    /** The first dependent of {@code i} with one of these labels, or -1. */
    public int child(int i, String... wanted) {
        for (int child : children[i]) {
            for (String label : wanted) {
                if (labels[child].equals(label)) {
                    return child;
                }
            }
        }
        return -1;
    }

    /** Whether {@code ancestor} is {@code i} itself or stands above it. */
    public boolean under(int i, int ancestor) {
        for (int at = i, steps = 0; at >= 0 && steps <= heads.length; at = heads[at], steps++) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** Index of the leftmost token below {@code i}, itself included. */
    public int first(int i) {
        int first = i;
        for (int child : children[i]) {
            first = Math.min(first, first(child));
        }
        return first;
    }

    /** Index of the rightmost token below {@code i}, itself included. */
    public int last(int i) {
        int last = i;
        for (int child : children[i]) {
            last = Math.max(last, last(child));
        }
        return last;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tree tree && Arrays.equals(heads, tree.heads) && Arrays.equals(labels, tree.labels);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(heads) + Arrays.hashCode(labels);
    }

    @Override
    public String toString() {
        return List.of(Arrays.toString(heads), Arrays.toString(labels)).toString();
    }
}
