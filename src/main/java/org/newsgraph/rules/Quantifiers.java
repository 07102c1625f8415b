package org.newsgraph.rules;

import java.util.Set;

/** Words that count what stands behind their "of". */
final class Quantifiers {
    private static final Set<String> WORDS = Set.of("all", "another", "any", "batch", "both", "bulk", "couple", "dozen", "each",
            "few",
            "group", "half", "host", "hundred", "lot", "majority", "many", "member", "million", "billion", "more", "most", "none",
            "number", "one", "part", "rest", "several", "some", "thousand", "two", "three");

    private Quantifiers() {
    }

    static boolean has(String lemma) {
        return WORDS.contains(lemma);
    }
}
