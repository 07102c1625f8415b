package org.newsgraph.rules;

import java.util.Set;

/** Verbs that only carry their object: "made a visit", "held talks". */
final class LightVerbs {
    private static final Set<String> VERBS = Set.of("conduct", "convene", "declare", "deliver", "express", "extend", "give",
            "have",
            "hold", "issue", "launch", "lend", "make", "mount", "offer", "pay", "place", "pledge", "provide", "reaffirm",
            "reiterate",
            "abandon", "increase", "intensify", "lead", "renew", "sign", "stage", "undertake", "take", "use", "voice", "announce",
            "continue", "begin", "start", "resume", "finish");

    private LightVerbs() {
    }

    static boolean has(String lemma) {
        return VERBS.contains(lemma);
    }
}
