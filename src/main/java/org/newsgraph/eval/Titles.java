package org.newsgraph.eval;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares titles of offices as a reader would: "US president" and "president" are one, "minister" and "prime" are not. */
final class Titles {
    private static final Set<String> AFTER_HEAD = Set.of("of", "to", "for", "in", "at", "on");

    private Titles() {
    }

    /**
     * Whether two titles have the same head noun (the last word before a preposition), and one of them has all words of the
     * other. Case, accents, punctuation and articles make no difference.
     */
    static boolean same(String a, String b) {
        List<String> left = words(a);
        List<String> right = words(b);
        if (left.isEmpty() || right.isEmpty() || !head(left).equals(head(right))) {
            return false;
        }
        Set<String> leftSet = new HashSet<>(left);
        Set<String> rightSet = new HashSet<>(right);
        return leftSet.containsAll(rightSet) || rightSet.containsAll(leftSet);
    }

    private static String head(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (AFTER_HEAD.contains(words.get(i))) {
                return words.get(i - 1);
            }
        }
        return words.get(words.size() - 1);
    }

    private static List<String> words(String title) {
        String folded = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return List.of(folded.replaceAll("\\([^)]*\\)", " ").replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ")).stream()
                .filter(word -> !word.isEmpty() && !Set.of("the", "a", "an", "s").contains(word)).toList();
    }
}
