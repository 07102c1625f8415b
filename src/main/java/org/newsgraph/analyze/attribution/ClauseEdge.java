package org.newsgraph.analyze.attribution;

import java.util.Set;
import org.newsgraph.model.Span;

/** Moves the edges of a reported clause over words that its tree has left out. */
final class ClauseEdge {
    private static final Set<String> NOUN_PHRASE = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "PART", "PUNCT");

    private static final Set<String> CIRCUMSTANCE = Set.of("after", "as", "while");

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

    /**
     * A wish without the circumstance behind it, in the past or going on: "that Chile back down | after its ships arrived", "to
     * back down | as tensions rise".
     */
    static Span beforeCircumstance(Clause clause, Span piece) {
        int last = clause.sentence().tokenAt(piece.end() - 1);
        for (int i = clause.sentence().tokenAt(piece.begin()) + 2; i < last; i++) {
            if (CIRCUMSTANCE.contains(clause.lemma(i)) && happened(clause, i + 1, last)) {
                return new Span(piece.begin(), clause.token(i - 1).span().end());
            }
        }
        return piece;
    }

    /** Whether a finite verb stands here before the next comma. */
    private static boolean happened(Clause clause, int from, int last) {
        for (int i = from; i <= last && !clause.token(i).form().equals(","); i++) {
            if (clause.token(i).is("VERB") && !clause.infinitive(i)) {
                return !clause.token(i).form().endsWith("ing");
            }
        }
        return false;
    }
}
