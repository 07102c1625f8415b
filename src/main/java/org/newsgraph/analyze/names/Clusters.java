package org.newsgraph.analyze.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Classes of words that stand in like surroundings: a path of bits in a tree, so that its beginnings are wider classes. Words are
 * kept as hash values alone; two words with one value share a class. Immutable, thread-safe.
 */
final class Clusters {
    private final int[] hashes;
    private final int[] paths;
    private final int size;

    private Clusters(int size) {
        this.size = size;
        int slots = Integer.highestOneBit(Math.max(4, size)) * 4;
        hashes = new int[slots];
        paths = new int[slots];
    }

    /** @param paths word in lower case to path, with a leading 1 before its bits */
    static Clusters of(Map<String, Integer> paths) {
        TreeMap<Integer, Integer> byHash = new TreeMap<>();
        paths.forEach((word, path) -> byHash.merge(hash(word), path, Math::min));
        Clusters clusters = new Clusters(byHash.size());
        byHash.forEach(clusters::put);
        return clusters;
    }

    static Clusters read(DataInputStream in) throws IOException {
        Clusters clusters = new Clusters(in.readInt());
        int[] classes = new int[in.readInt()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = in.readInt();
        }
        int hash = Integer.MIN_VALUE;
        for (int i = 0; i < clusters.size; i++) {
            hash += readGap(in);
            clusters.put(hash, classes[in.readUnsignedShort()]);
        }
        return clusters;
    }

    void write(DataOutputStream out) throws IOException {
        TreeMap<Integer, Integer> byHash = new TreeMap<>();
        TreeMap<Integer, Integer> classes = new TreeMap<>();
        for (int i = 0; i < paths.length; i++) {
            if (paths[i] != 0) {
                byHash.put(hashes[i], paths[i]);
                classes.put(paths[i], 0);
            }
        }
        out.writeInt(byHash.size());
        out.writeInt(classes.size());
        int number = 0;
        for (Map.Entry<Integer, Integer> entry : classes.entrySet()) {
            out.writeInt(entry.getKey());
            entry.setValue(number++);
        }
        int before = Integer.MIN_VALUE;
        for (Map.Entry<Integer, Integer> entry : byHash.entrySet()) {
            writeGap(out, entry.getKey() - before);
            out.writeShort(classes.get(entry.getValue()));
            before = entry.getKey();
        }
    }

    private static int readGap(DataInputStream in) throws IOException {
        int gap = 0;
        for (int shift = 0;; shift += 7) {
            int part = in.readUnsignedByte();
            gap |= (part & 0x7f) << shift;
            if (part < 0x80) {
                return gap;
            }
        }
    }

    private static void writeGap(DataOutputStream out, int gap) throws IOException {
        int rest = gap;
        while (rest >>> 7 != 0) {
            out.writeByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private void put(int hash, int path) {
        int slot = slot(hash);
        hashes[slot] = hash;
        paths[slot] = path;
    }

    private int slot(int hash) {
        int mask = hashes.length - 1;
        int slot = hash * 0x9e3779b1 >>> 7 & mask;
        while (paths[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** The path of a word in lower case; 0 where it is unknown. */
    int path(String lower) {
        return paths[slot(hash(lower))];
    }

    private static int hash(String word) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
            hash ^= hash >>> 15;
        }
        return hash * 0x85ebca6b;
    }

    /** The first bits of a path, with its leading 1. */
    static int prefix(int path, int length) {
        int bits = 31 - Integer.numberOfLeadingZeros(path | 1);
        return bits <= length ? path : path >>> (bits - length);
    }
}
