package org.newsgraph.analyze.attribution;

import java.util.Set;

/** The noun phrase behind "according to". */
final class SourcePhrase {
    private static final Set<String> INNER = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "PART");

    private SourcePhrase() {
    }

    /** Its head: the top of the first noun phrase from here on, or -1. */
    static int head(Clause clause, int from) {
        int head = -1;
        for (int i = from; i < clause.size() && INNER.contains(clause.token(i).tag()); i++) {
            if (!clause.token(i).is("DET") && !clause.token(i).is("ADJ") && !clause.token(i).is("PART")) {
                head = i;
            }
        }
        return head;
    }

    /** Its last token: relative clauses and appositions included, but not beyond the clause that it stands in. */
    static int last(Clause clause, int from, int head) {
        int last = Math.max(head, clause.last(head));
        boolean runaway = clause.first(head) < from - 3;
        int comma = head;
        while (comma < clause.size() && !clause.token(comma).form().equals(",") && !clause.token(comma).form().equals(".")) {
            comma++;
        }
        boolean opening = from <= 3;
        boolean apposition = last > comma && clause.tree().child(head, "appos", "acl:relcl") > comma;
        if (runaway || opening && last > comma && !apposition) {
            last = comma - 1;
        }
        while (last > head && clause.punctuation(last)) {
            last--;
        }
        return Math.min(last, clause.size() - 1);
    }
}
