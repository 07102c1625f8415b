package org.newsgraph.analyze.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A linear classifier over hashed features: per feature a few classes with a weight each. Keys lie in an open hash table; a
 * weight is a code of nine bits, its class seven. Immutable after it is made, thread-safe.
 */
final class LinearModel {
    static final int CLASSES = 128;
    private static final int HIGHEST = 255;
    /** A weight of one in the perceptron is this much in the scores. */
    private static final int UNIT = 1024;
    private static final int WEIGHT_BITS = 9;
    /** What each code stands for: small steps near nought, wide ones far from it. */
    private static final int[] VALUES = values();
    private static final int COUNT_BITS = 8;
    private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;
    private static final int SPREAD = 0x9E3779B9;

    /** Pairs: key, then start in {@link #entries} and count. A key of zero is a free place. */
    private final int[] table;
    private final short[] entries;
    private final int shift;

    private LinearModel(int features, int size) {
        int bits = Math.max(4, 32 - Integer.numberOfLeadingZeros(Math.max(1, features * 2 - 1)));
        table = new int[2 << bits];
        shift = 32 - bits;
        entries = new short[size];
    }

    /** The part of a hash that the table keeps; never zero. */
    static int key(long hash) {
        int key = (int) (hash >>> 32);
        return key == 0 ? 1 : key;
    }

    private static int[] values() {
        int[] values = new int[1 << WEIGHT_BITS];
        for (int code = 1; code <= HIGHEST; code++) {
            int value = (int) Math.round(24 * StrictMath.expm1(code / 26.0));
            values[HIGHEST + 1 + code] = value;
            values[HIGHEST + 1 - code] = -value;
        }
        return values;
    }

    /** The class with the code that comes nearest to the weight. */
    static short entry(int type, float weight) {
        double code = 26 * StrictMath.log1p(Math.abs(weight) * UNIT / 24);
        int rounded = (int) Math.min(HIGHEST, Math.round(code));
        return (short) (type << WEIGHT_BITS | HIGHEST + 1 + (weight < 0 ? -rounded : rounded));
    }

    /** Adds the weights of all features to {@code scores}. All are looked up first, so that the waits for memory overlap. */
    void score(Features features, int[] scores) {
        int[] found = features.found();
        int hits = 0;
        for (int i = 0; i < features.size(); i++) {
            int packed = find(key(features.hash(i)));
            found[hits] = packed;
            hits += packed == 0 ? 0 : 1;
        }
        for (int i = 0; i < hits; i++) {
            int at = found[i] >>> COUNT_BITS;
            for (int end = at + (found[i] & COUNT_MASK); at < end; at++) {
                int entry = entries[at] & 0xffff;
                scores[entry >>> WEIGHT_BITS] += VALUES[entry & (1 << WEIGHT_BITS) - 1];
            }
        }
    }

    private int find(int key) {
        int slot = key * SPREAD >>> shift;
        while (true) {
            int found = table[2 * slot];
            if (found == key) {
                return table[2 * slot + 1];
            }
            if (found == 0) {
                return 0;
            }
            slot = slot + 1 & (table.length >>> 1) - 1;
        }
    }

    private void put(int key, int start, int count) {
        int slot = key * SPREAD >>> shift;
        while (table[2 * slot] != 0) {
            slot = slot + 1 & (table.length >>> 1) - 1;
        }
        table[2 * slot] = key;
        table[2 * slot + 1] = start << COUNT_BITS | count;
    }

    static LinearModel read(DataInput in) throws IOException {
        int features = in.readInt();
        LinearModel model = new LinearModel(features, in.readInt());
        int key = 0;
        int start = 0;
        for (int i = 0; i < features; i++) {
            key += variable(in);
            int count = in.readUnsignedByte();
            model.put(key, start, count);
            for (int j = 0; j < count; j++) {
                model.entries[start++] = in.readShort();
            }
        }
        return model;
    }

    /** Writes keys in rising unsigned order, each as its distance from the one before. */
    static void write(int[] keys, short[][] entries, DataOutput out) throws IOException {
        int size = 0;
        for (short[] list : entries) {
            size += list.length;
        }
        out.writeInt(keys.length);
        out.writeInt(size);
        int before = 0;
        for (int i = 0; i < keys.length; i++) {
            writeVariable(keys[i] - before, out);
            before = keys[i];
            out.writeByte(entries[i].length);
            for (short entry : entries[i]) {
                out.writeShort(entry);
            }
        }
    }

    private static int variable(DataInput in) throws IOException {
        int value = 0;
        for (int bits = 0;; bits += 7) {
            int next = in.readUnsignedByte();
            value |= (next & 0x7f) << bits;
            if (next < 0x80) {
                return value;
            }
        }
    }

    private static void writeVariable(int value, DataOutput out) throws IOException {
        int rest = value;
        while (rest >>> 7 != 0) {
            out.writeByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
