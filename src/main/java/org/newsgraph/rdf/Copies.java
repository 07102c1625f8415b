package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which articles are copies of which: those of one text, and those most of whose sentences with findings are the same. Articles
 * are compared in the order of their keys, each with the originals that share its rarer sentences.
 */
final class Copies {
    private static final double MOST = 0.8;
    private static final int FEWEST_SENTENCES = 4;
    private static final int TOO_FREQUENT = 50;

    private final Map<String, String> originals;

    private Copies(Map<String, String> originals) {
        this.originals = originals;
    }

    static Copies of(Map<String, Facts> facts) {
        Map<String, String> byText = new HashMap<>();
        Map<String, List<String>> bySentence = new HashMap<>();
        Map<String, String> originals = new TreeMap<>();
        for (Facts article : facts.values()) {
            String original = byText.get(article.sha256());
            if (original == null) {
                original = similar(article, facts, bySentence);
            }
            originals.put(article.key(), original == null ? article.key() : original);
            byText.putIfAbsent(article.sha256(), originals.get(article.key()));
            if (original == null) {
                article.sentences()
                        .forEach(hash -> bySentence.computeIfAbsent(hash, any -> new ArrayList<>()).add(article.key()));
            }
        }
        return new Copies(originals);
    }

    private static String similar(Facts article, Map<String, Facts> facts, Map<String, List<String>> bySentence) {
        if (article.sentences().size() < FEWEST_SENTENCES) {
            return null;
        }
        Map<String, Integer> shared = new TreeMap<>();
        for (String hash : article.sentences()) {
            List<String> keys = bySentence.getOrDefault(hash, List.of());
            if (keys.size() <= TOO_FREQUENT) {
                keys.forEach(key -> shared.merge(key, 1, Integer::sum));
            }
        }
        for (Map.Entry<String, Integer> entry : shared.entrySet()) {
            Set<String> others = facts.get(entry.getKey()).sentences();
            if (entry.getValue() >= MOST * Math.max(others.size(), article.sentences().size())) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** The article that this one is a copy of, itself where it is none. */
    String original(String key) {
        return originals.getOrDefault(key, key);
    }

    void write(Iris iris, Triples triples) {
        originals.forEach((key, original) -> {
            if (!key.equals(original)) {
                triples.add(iris.article(key), Vocabulary.NEAR_DUPLICATE_OF, iris.article(original));
                triples.add(iris.article(original), Vocabulary.NEAR_DUPLICATE_OF, iris.article(key));
            }
        });
    }
}
