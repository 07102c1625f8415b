package org.newsgraph.analyze.attribution;

import java.util.Set;

/** Moves the edges of a reported clause over words that its tree has left out. */
final class ClauseEdge {
    private static final Set<String> NOUN_PHRASE = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "PART", "PUNCT");

    private ClauseEdge() {
    }

    /**
     * Where a noun phrase alone stands between cue and clause, it is the clause's subject, which a tree may have hung on the cue.
     *
     * @param last of the cue
     * @param first of the clause
     */
    static int left(Clause clause, int last, int first) {
        boolean noun = false;
        for (int i = last + 1; i < first; i++) {
            if (!NOUN_PHRASE.contains(clause.token(i).tag()) || clause.token(i).form().equals(",")
                    || clause.token(i).form().equals(":") || clause.tree().label(i).equals("obl:unmarked")) {
                return first;
            }
            noun |= clause.token(i).is("NOUN") || clause.token(i).is("PROPN");
        }
        return noun ? last + 1 : first;
    }
}
