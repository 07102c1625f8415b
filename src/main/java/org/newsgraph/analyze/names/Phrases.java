package org.newsgraph.analyze.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Phrases of a list, found in a row of tokens whatever the tokeniser made of hyphens, dots and apostrophes: words are compared
 * with blanks left out. Immutable once built.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {
    private static final int LONGEST = 12;

    private final Map<String, T> exact;
    private final Map<String, T> capitals;
    private final Map<String, Integer> reach;

    private Phrases(Map<String, T> exact, Map<String, T> capitals, Map<String, Integer> reach) {
        this.exact = exact;
        this.capitals = capitals;
        this.reach = reach;
    }

    /** What was found at a place. */
    record Found<T>(int first, int last, T value) {
    }

    /** Builds from {@code phrase → value}; the first value of a phrase stays. */
    static final class Builder<T> implements BiConsumer<String, T> {
        private final Map<String, T> exact = new HashMap<>();
        private final Map<String, T> capitals = new HashMap<>();
        private final Map<String, Integer> reach = new HashMap<>();

        @Override
        public void accept(String phrase, T value) {
            String plain = Folding.plain(phrase);
            String key = plain.replace(" ", "");
            exact.putIfAbsent(key, value);
            String upper = key.toUpperCase(Locale.ROOT);
            if (key.length() > 3) {
                capitals.putIfAbsent(upper, value);
            }
            reach.merge(lead(plain), key.length(), Math::max);
            reach.merge(lead(plain).toUpperCase(Locale.ROOT), key.length(), Math::max);
        }

        Phrases<T> build() {
            return new Phrases<>(exact, capitals, reach);
        }
    }

    /** The longest phrase that begins at this token, or null. */
    Found<T> at(String[] words, int first, boolean allCapitals) {
        Integer longest = reach.get(lead(words[first]));
        if (longest == null) {
            return null;
        }
        Found<T> found = null;
        if (words[first].length() == longest) {
            T value = value(words[first], allCapitals);
            return value == null ? null : new Found<>(first, first, value);
        }
        StringBuilder joined = new StringBuilder();
        for (int last = first; last < words.length && last - first < LONGEST; last++) {
            joined.append(words[last]);
            if (joined.length() > longest) {
                break;
            }
            T value = value(joined.toString(), allCapitals);
            if (value != null) {
                found = new Found<>(first, last, value);
            }
        }
        return found;
    }

    /** What this very phrase stands for, or null. */
    T get(String phrase) {
        return exact.get(Folding.plain(phrase).replace(" ", ""));
    }

    private T value(String joined, boolean allCapitals) {
        T value = exact.get(joined);
        return value == null && allCapitals ? capitals.get(joined) : value;
    }

    /** The letters and digits that a phrase begins with: every tokeniser keeps them together. */
    private static String lead(String word) {
        int end = 0;
        while (end < word.length() && Character.isLetterOrDigit(word.charAt(end))) {
            end++;
        }
        return end == word.length() ? word : word.substring(0, end);
    }
}
