package org.newsgraph.analyze.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that tagger and parser know: each with a number, two word classes (a fine and a coarse one, found from unlabelled
 * text) and the tags it was seen with. Immutable, thread-safe.
 */
final class Lexicon {
    static final int NONE = 0;
    static final int UNKNOWN = 1;
    static final int ROOT = 2;
    private static final int FIRST = 3;

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words;
    private final int[][] traits;

    /**
     * @param traits per word: training word or not (1, 0), fine class, coarse class, number of its set of tags
     */
    Lexicon(List<String> words, int[][] traits) {
        this.words = List.copyOf(words);
        this.traits = traits;
        for (int i = 0; i < words.size(); i++) {
            ids.put(words.get(i), i);
        }
    }

    /** The spelling under which a word is looked up: small letters, plain marks, every figure a nought. */
    static String normal(String form) {
        String plain = Marks.plain(form);
        char[] normal = null;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            char n = Character.isDigit(c) ? '0' : c < 128 ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c : Character.toLowerCase(c);
            if (n != c) {
                normal = normal == null ? plain.toCharArray() : normal;
                normal[i] = n;
            }
        }
        return normal == null ? plain : new String(normal);
    }

    /** Index of a normal spelling, -1 for a word not known. */
    int index(String normal) {
        return ids.getOrDefault(normal, -1);
    }

    int word(int index) {
        return index < 0 || traits[index][0] == 0 ? UNKNOWN : index + FIRST;
    }

    int fine(int index) {
        return index < 0 ? 0 : traits[index][1];
    }

    int coarse(int index) {
        return index < 0 ? 0 : traits[index][2];
    }

    int tags(int index) {
        return index < 0 ? 0 : traits[index][3];
    }

    static Lexicon read(DataInput in) throws IOException {
        int size = in.readInt();
        String[] words = new String[size];
        int[][] traits = new int[size][4];
        for (int i = 0; i < size; i++) {
            words[i] = in.readUTF();
            traits[i][0] = in.readByte();
            traits[i][1] = in.readShort();
            traits[i][2] = in.readShort();
            traits[i][3] = in.readShort();
        }
        return new Lexicon(List.of(words), traits);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(words.size());
        for (int i = 0; i < words.size(); i++) {
            out.writeUTF(words.get(i));
            out.writeByte(traits[i][0]);
            out.writeShort(traits[i][1]);
            out.writeShort(traits[i][2]);
            out.writeShort(traits[i][3]);
        }
    }

}
