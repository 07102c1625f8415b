package org.newsgraph.analyze.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Span;

/** Content that is the rest of the sentence: around ", she said,", around "according to …", around "reportedly". */
final class WholeClause {
    private WholeClause() {
    }

    /** The clause that an adverb stands in, itself included. */
    static List<Span> around(Clause clause, int adverb) {
        int verb = clause.tree().head(adverb);
        int steps = 0;
        while (verb >= 0 && !clauseHead(clause, verb) && steps++ < clause.size()) {
            verb = clause.tree().head(verb);
        }
        return verb < 0 ? List.of(clause.sentence().span(0, clause.size() - 1)) : List.of(inner(clause, verb));
    }

    private static boolean clauseHead(Clause clause, int i) {
        String label = clause.tree().label(i);
        return clause.subject(i) >= 0 || label.equals("root") || label.startsWith("acl") || label.equals("ccomp");
    }

    private static Span inner(Clause clause, int verb) {
        int first = clause.first(verb);
        boolean inserted = !clause.tree().label(verb).equals("root");
        while (inserted && first < verb && (clause.token(first).is("SCONJ") || clause.token(first).is("CCONJ")
                || clause.token(first).is("PUNCT"))) {
            first++;
        }
        return clause.sentence().span(first, clause.last(verb));
    }

    /** What stands before and behind the tokens {@code first} to {@code last} of a parenthesis. */
    static List<Span> outside(Clause clause, int first, int last) {
        List<Span> pieces = new ArrayList<>();
        if (worded(clause, 0, first - 1)) {
            pieces.add(clause.sentence().span(0, first - 1));
        }
        if (worded(clause, last + 1, clause.size() - 1)) {
            pieces.add(clause.sentence().span(last + 1, clause.size() - 1));
        }
        return pieces;
    }

    private static boolean worded(Clause clause, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!clause.token(i).is("PUNCT")) {
                return true;
            }
        }
        return false;
    }

    /**
     * The clause before a reporting clause at its end or in its middle ("The road is shut, the mayor said."), empty where the cue
     * does not stand so.
     */
    static List<Span> before(Clause clause, int verb) {
        int subject = clause.subject(verb);
        int begin = subject < 0 ? verb : Math.min(verb, clause.firstWord(subject));
        if (subject < 0 || begin < 2 || !Set.of(",", "–", "—", "―", "-").contains(clause.token(begin - 1).form())) {
            return List.of();
        }
        int end = Math.max(verb, ownLast(clause, verb));
        boolean verbBefore = verbIn(clause, 0, begin - 1);
        boolean goesOn = end + 2 < clause.size() && clause.token(end + 1).form().equals(",");
        if (goesOn && (!verbBefore || clause.tree().label(verb).equals("parataxis") && split(clause, begin, end))) {
            return verbIn(clause, end + 1, clause.size()) ? outside(clause, begin, end) : List.of();
        }
        return verbBefore && !subordinate(clause, verb) ? List.of(clause.sentence().span(0, begin - 1)) : List.of();
    }

    /** Whether the head of the reporting clause stands behind it. */
    private static boolean split(Clause clause, int begin, int end) {
        int head = clause.tree().head(begin <= end ? end : begin);
        int top = head;
        while (top >= 0 && top >= begin && top <= end) {
            top = clause.tree().head(top);
        }
        return top > end;
    }

    private static boolean subordinate(Clause clause, int verb) {
        String label = clause.tree().label(verb);
        return label.startsWith("acl") || label.equals("conj") && clause.subject(verb) < 0
                || clause.tree().child(verb, "mark") >= 0 || label.equals("conj") && coordinated(clause, verb);
    }

    private static boolean coordinated(Clause clause, int verb) {
        return clause.child(verb, c -> c < verb && clause.token(c).is("CCONJ")) >= 0;
    }

    /** Last token of the cue's own phrases: not over a comma. */
    private static int ownLast(Clause clause, int verb) {
        int last = verb;
        while (last + 1 < clause.size() && !clause.token(last + 1).is("PUNCT")) {
            last++;
        }
        return last;
    }

    private static boolean verbIn(Clause clause, int from, int to) {
        for (int i = from; i < Math.min(to, clause.size()); i++) {
            if (clause.verbal(i)) {
                return true;
            }
        }
        return false;
    }
}
