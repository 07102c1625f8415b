package org.newsgraph.analyze.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * An averaged perceptron over hashed features, in training. A feature takes memory once a mistake has touched it. Not
 * thread-safe.
 */
final class Perceptron {
    /**
     * Per feature and class: the class, its weight, the sum of the weight over time, and when that was last brought up to date.
     */
    private static final int STRIDE = 4;
    private static final int FREE = -1;

    /** Pairs: hash, number of the feature. A hash of zero is a free place. */
    private long[] table = new long[1 << 17];
    private float[][] weights = new float[1 << 15][];
    private int[] updates = new int[1 << 15];
    private int size;
    private int now = 1;

    /** Adds the weights of all features to {@code scores}. */
    void score(Features features, float[] scores) {
        for (int i = 0; i < features.size(); i++) {
            int id = find(features.hash(i));
            if (id >= 0) {
                float[] values = weights[id];
                for (int j = 0; j < values.length && values[j] >= 0; j += STRIDE) {
                    scores[(int) values[j]] += values[j + 1];
                }
            }
        }
    }

    /** One example is over: time passes for the average. */
    void tick() {
        now++;
    }

    /** Moves weight from the class guessed to the right one. */
    void update(Features features, int right, int guessed) {
        for (int i = 0; i < features.size(); i++) {
            int id = intern(features.hash(i));
            updates[id]++;
            add(id, right, 1);
            add(id, guessed, -1);
        }
    }

    private void add(int id, int type, float step) {
        float[] values = weights[id];
        int j = 0;
        while (j < values.length && values[j] >= 0 && values[j] != type) {
            j += STRIDE;
        }
        if (j == values.length) {
            values = Arrays.copyOf(values, j * 2);
            clear(values, j);
            weights[id] = values;
        }
        values[j] = type;
        values[j + 2] += values[j + 1] * (now - values[j + 3]);
        values[j + 3] = now;
        values[j + 1] += step;
    }

    private static void clear(float[] values, int from) {
        for (int j = from; j < values.length; j += STRIDE) {
            values[j] = FREE;
        }
    }

    private int find(long hash) {
        int mask = table.length - 1;
        for (int slot = (int) hash << 1 & mask; table[slot] != 0; slot = slot + 2 & mask) {
            if (table[slot] == hash) {
                return (int) table[slot + 1];
            }
        }
        return -1;
    }

    private int intern(long hash) {
        int found = find(hash);
        if (found >= 0) {
            return found;
        }
        if (size * 4 > table.length) {
            grow();
        }
        if (size == weights.length) {
            weights = Arrays.copyOf(weights, size * 2);
            updates = Arrays.copyOf(updates, size * 2);
        }
        weights[size] = new float[2 * STRIDE];
        clear(weights[size], 0);
        place(hash, size);
        return size++;
    }

    private void place(long hash, long id) {
        int mask = table.length - 1;
        int slot = (int) hash << 1 & mask;
        while (table[slot] != 0) {
            slot = slot + 2 & mask;
        }
        table[slot] = hash;
        table[slot + 1] = id;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                place(old[i], old[i + 1]);
            }
        }
    }

    /**
     * Writes the averaged model.
     *
     * @param leastUpdates features that fewer mistakes have touched are left out
     * @param leastWeight smaller weights are left out
     */
    void write(int leastUpdates, float leastWeight, DataOutput out) throws IOException {
        long[] order = new long[size];
        int kept = 0;
        for (int i = 0; i < table.length; i += 2) {
            if (table[i] != 0 && updates[(int) table[i + 1]] >= leastUpdates) {
                order[kept++] = (Integer.toUnsignedLong(LinearModel.key(table[i])) << 32 | table[i + 1]) + Long.MIN_VALUE;
            }
        }
        order = Arrays.copyOf(order, kept);
        Arrays.sort(order);
        int[] keys = new int[kept];
        short[][] entries = new short[kept][];
        int n = 0;
        for (long place : order) {
            int key = (int) (place - Long.MIN_VALUE >>> 32);
            short[] list = entries((int) place, leastWeight);
            if (list.length > 0 && (n == 0 || keys[n - 1] != key)) {
                keys[n] = key;
                entries[n++] = list;
            }
        }
        LinearModel.write(Arrays.copyOf(keys, n), Arrays.copyOf(entries, n), out);
    }

    private short[] entries(int id, float leastWeight) {
        float[] values = weights[id];
        short[] entries = new short[values.length / STRIDE];
        int n = 0;
        for (int j = 0; j < values.length && values[j] >= 0; j += STRIDE) {
            float average = (values[j + 2] + values[j + 1] * (now - values[j + 3])) / now;
            if (Math.abs(average) >= leastWeight) {
                entries[n++] = LinearModel.entry((int) values[j], average);
            }
        }
        return Arrays.copyOf(entries, n);
    }
}
