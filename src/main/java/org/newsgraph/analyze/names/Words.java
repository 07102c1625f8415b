package org.newsgraph.analyze.names;

import java.util.Arrays;
import java.util.Locale;
import org.newsgraph.model.Sentence;

/** The words of one sentence in the forms that the lists are compared in. */
final class Words {
    private static final int SHORTEST_SHOUT = 4;
    private static final int LEAST_TITLE = 5;

    private final Sentence sentence;
    private final String[] plain;
    private final String[] lower;
    private final boolean allCapitals;
    private final boolean titleCase;

    Words(Sentence sentence) {
        this.sentence = sentence;
        int size = sentence.size();
        plain = new String[size];
        lower = new String[size];
        int capitals = 0;
        int cased = 0;
        for (int i = 0; i < size; i++) {
            plain[i] = Folding.plain(sentence.token(i).form());
            lower[i] = plain[i].toLowerCase(Locale.ROOT);
            if (!lower[i].equals(plain[i].toUpperCase(Locale.ROOT)) && lower[i].length() > 1) {
                cased++;
                capitals += plain[i].equals(plain[i].toUpperCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        titleCase = isTitleCase(plain);
        allCapitals = cased > 2 && capitals * 10 >= cased * 8;
    }

    private static boolean isTitleCase(String[] words) {
        int capitals = 0;
        int cased = 0;
        for (String word : words) {
            if (word.length() >= SHORTEST_SHOUT && Character.isLetter(word.charAt(0))) {
                cased++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        boolean sentence = words.length > 0 && words[words.length - 1].equals(".");
        return !sentence && cased >= LEAST_TITLE && capitals * 10 >= cased * 9;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return plain.length;
    }

    /** Words without accents. */
    String[] plain() {
        return plain;
    }

    String plain(int i) {
        return plain[i];
    }

    /** Words without accents in lower case. */
    String[] lower() {
        return lower;
    }

    /** The word without accents in lower case; empty outside the sentence. */
    String lower(int i) {
        return i < 0 || i >= lower.length ? "" : lower[i];
    }

    /** The lemma; empty outside the sentence. */
    String lemma(int i) {
        return i < 0 || i >= plain.length ? "" : sentence.token(i).lemma();
    }

    /** The universal part of speech; empty outside the sentence. */
    String tag(int i) {
        return i < 0 || i >= plain.length ? "" : sentence.token(i).tag();
    }

    boolean capital(int i) {
        return i >= 0 && i < plain.length && Character.isUpperCase(plain[i].charAt(0));
    }

    /** Whether a word of some length is all in capitals, as in a dateline. */
    boolean shouted(int i) {
        String word = plain[i];
        if (word.length() < SHORTEST_SHOUT) {
            return false;
        }
        for (int k = 0; k < word.length(); k++) {
            if (!Character.isUpperCase(word.charAt(k))) {
                return false;
            }
        }
        return true;
    }

    /** The words of these tokens, parted by blanks. */
    String phrase(int first, int last) {
        return first == last ? plain[first] : String.join(" ", Arrays.copyOfRange(plain, first, last + 1));
    }

    /** Whether the words of {@code phrase}, parted by blanks, stand here in a row. */
    boolean has(String phrase) {
        String[] parts = phrase.split(" ");
        for (int i = 0; i + parts.length <= plain.length; i++) {
            int k = 0;
            while (k < parts.length && plain[i + k].equals(parts[k])) {
                k++;
            }
            if (k == parts.length) {
                return true;
            }
        }
        return false;
    }

    /** Whether nearly all words of some length have capitals, as in headlines, so that a capital proves no name. */
    boolean titleCase() {
        return titleCase;
    }

    /** Whether the whole sentence is set in capitals, as headlines are. */
    boolean allCapitals() {
        return allCapitals;
    }
}
