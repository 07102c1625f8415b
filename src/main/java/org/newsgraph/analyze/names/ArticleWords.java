package org.newsgraph.analyze.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the whole article tells about a word: whether it also comes in lower case, and how it stands with titles and given names.
 */
final class ArticleWords {
    private static final int PERSONAL = 1;
    private static final int PLACED = 2;
    private static final Set<String> AT = Set.of("in", "at", "near");

    private final Set<String> lowerCase = new HashSet<>();
    private final Set<String> once = new HashSet<>();
    private final Set<String> repeated = new HashSet<>();
    private final Map<String, Integer> signs = new HashMap<>();

    ArticleWords(List<Words> sentences, Lexicon lexicon) {
        for (Words words : sentences) {
            for (int i = 0; i < words.size(); i++) {
                note(words, i, lexicon);
            }
        }
    }

    private void note(Words words, int i, Lexicon lexicon) {
        if (!words.capital(i)) {
            if (words.lower(i).equals(words.plain(i)) && Character.isLetter(words.plain(i).charAt(0))) {
                lowerCase.add(words.lower(i));
            }
            return;
        }
        if (words.allCapitals()) {
            return;
        }
        String word = words.plain(i);
        if (!once.add(word)) {
            repeated.add(word);
        }
        if (i > 0 && lexicon.givenName(words.plain(i - 1)) && !lexicon.commonWord(words.plain(i - 1))) {
            sign(word, PERSONAL);
        }
        if (AT.contains(words.lower(i - 1))) {
            sign(word, PLACED);
        }
    }

    private void sign(String word, int sign) {
        signs.merge(word, sign, (a, b) -> a | b);
    }

    boolean lowerCaseToo(String lower) {
        return lowerCase.contains(lower);
    }

    boolean repeated(String plain) {
        return repeated.contains(plain);
    }

    /** Signs that the article gives for a person (1) or a place (2), added up. */
    int personal(String plain) {
        return signs.getOrDefault(plain, 0);
    }
}
