package org.newsgraph.analyze.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What the tagger has learned: one byte for each hashed feature and tag, and one weight for each pair of neighbouring tags.
 * Immutable after reading, thread-safe.
 */
final class TagWeights {
    private static final int MAGIC = 0x4e474e31;

    private final int bits;
    private static final long LOW = 0x00ff00ff00ff00ffL;
    private static final int LANES = 4;
    private static final int BIAS = 128;

    private final byte[] table;
    /** The table once more, sixteen weights of a row in two numbers, each raised by 128 so that all are positive. */
    private final long[] packed;
    private final int[] transitions;
    private final Clusters clusters;

    TagWeights(int bits, byte[] table, int[] transitions, Clusters clusters) {
        this.bits = bits;
        this.table = table;
        this.packed = packed(table, bits);
        this.transitions = transitions;
        this.clusters = clusters;
    }

    /**
     * Reads a model.
     *
     * @throws IOException where it is no model of this kind
     */
    static TagWeights read(InputStream stream) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(stream, 1 << 16))) {
            if (in.readInt() != MAGIC || in.readInt() != TagSet.SIZE) {
                throw new IOException("not a model of names of this version");
            }
            int bits = in.readInt();
            int[] transitions = new int[TagSet.SIZE * TagSet.SIZE];
            for (int i = 0; i < transitions.length; i++) {
                transitions[i] = in.readInt();
            }
            Clusters clusters = Clusters.read(in);
            byte[] table = new byte[TagSet.SIZE << bits];
            in.readFully(table);
            return new TagWeights(bits, table, transitions, clusters);
        }
    }

    void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeInt(TagSet.SIZE);
            out.writeInt(bits);
            for (int weight : transitions) {
                out.writeInt(weight);
            }
            clusters.write(out);
            out.write(table);
        }
    }

    Clusters clusters() {
        return clusters;
    }

    int bits() {
        return bits;
    }

    int transition(int previous, int tag) {
        return transitions[previous * TagSet.SIZE + tag];
    }

    private static long[] packed(byte[] table, int bits) {
        long[] packed = new long[2 << bits];
        for (int row = 0; row < 1 << bits; row++) {
            for (int tag = 0; tag < TagSet.SIZE; tag++) {
                long raised = table[row * TagSet.SIZE + tag] + BIAS;
                packed[row * 2 + tag / 8] |= raised << tag % 8 * 8;
            }
        }
        return packed;
    }

    /** Writes the sum of the weights of these features for each tag; four tags are added up in one number at a time. */
    void score(int[] features, int count, int[] scores, int at) {
        long even0 = 0;
        long odd0 = 0;
        long even1 = 0;
        long odd1 = 0;
        for (int f = 0; f < count; f++) {
            long first = packed[features[f] * 2];
            long second = packed[features[f] * 2 + 1];
            even0 += first & LOW;
            odd0 += first >>> 8 & LOW;
            even1 += second & LOW;
            odd1 += second >>> 8 & LOW;
        }
        int raised = count * BIAS;
        for (int lane = 0; lane < LANES; lane++) {
            int shift = lane * 16;
            scores[at + lane * 2] = (int) (even0 >>> shift & 0xffff) - raised;
            scores[at + lane * 2 + 1] = (int) (odd0 >>> shift & 0xffff) - raised;
            scores[at + 8 + lane * 2] = (int) (even1 >>> shift & 0xffff) - raised;
            if (8 + lane * 2 + 1 < TagSet.SIZE) {
                scores[at + 8 + lane * 2 + 1] = (int) (odd1 >>> shift & 0xffff) - raised;
            }
        }
    }
}
