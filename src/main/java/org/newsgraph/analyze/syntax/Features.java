package org.newsgraph.analyze.syntax;

/** A reusable list of hashed features. Not thread-safe. */
final class Features {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final long FINISHER = 0xBF58476D1CE4E5B9L;

    private long[] hashes = new long[128];
    private int[] found = new int[128];
    private int size;
    private int template;

    void clear() {
        size = 0;
        template = 0;
    }

    int size() {
        return size;
    }

    long hash(int i) {
        return hashes[i];
    }

    /** Room for one number a feature, for whoever scores them. */
    int[] found() {
        return found;
    }

    /** Adds the next template with this value. */
    void add(int a) {
        push((++template * MULTIPLIER + a) * MULTIPLIER);
    }

    void add(int a, int b) {
        push(((++template * MULTIPLIER + a) * MULTIPLIER + b) * MULTIPLIER);
    }

    void add(int a, int b, int c) {
        push((((++template * MULTIPLIER + a) * MULTIPLIER + b) * MULTIPLIER + c) * MULTIPLIER);
    }

    void add(int a, int b, int c, int d) {
        push(((((++template * MULTIPLIER + a) * MULTIPLIER + b) * MULTIPLIER + c) * MULTIPLIER + d) * MULTIPLIER);
    }

    private void push(long mixed) {
        long hash = (mixed ^ mixed >>> 32) * FINISHER;
        if (size == hashes.length) {
            hashes = java.util.Arrays.copyOf(hashes, size * 2);
            found = new int[size * 2];
        }
        hashes[size++] = hash ^ hash >>> 29;
    }
}
