package org.newsgraph.analyze.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Span;

/** Finds "that …" behind a cue by its words alone, where the tree has missed it. */
final class ThatClause {
    private static final Set<String> BETWEEN = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "ADP", "ADV", "PART",
            "PUNCT");
    private static final Set<String> NOUN_PHRASE = Set.of("DET", "NOUN", "PROPN", "PRON");
    private static final Set<String> REPORTING = Set.of("according", "say", "add", "warn", "claim", "argue", "note", "call",
            "cite");

    private ThatClause() {
    }

    /** The clause behind the first "that" with nothing but phrases between it and the cue. */
    static Optional<Span> behind(Clause clause, int last) {
        for (int i = last + 1; i + 1 < clause.size(); i++) {
            boolean that = clause.lemma(i).equals("that")
                    && (clause.token(i).is("SCONJ") || i == last + 1 || NOUN_PHRASE.contains(clause.token(i + 1).tag()));
            if (that && !clause.verbal(i + 1)) {
                return Optional.of(clause.sentence().span(i + 1, end(clause, i + 1)));
            }
            if (!BETWEEN.contains(clause.token(i).tag()) || Set.of(";", ":").contains(clause.token(i).form())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The sentence's end, or the comma before another cue that follows as a participle. */
    private static int end(Clause clause, int from) {
        for (int i = from; i + 1 < clause.size(); i++) {
            boolean next = REPORTING.contains(clause.lemma(i + 1)) && clause.token(i + 1).form().endsWith("ing");
            if (clause.token(i).form().equals(",") && next) {
                return i - 1;
            }
        }
        return clause.size() - 1;
    }

    static Optional<ContentFinder.Found> found(Clause clause, int last, int object) {
        return behind(clause, last).map(span -> new ContentFinder.Found(List.of(span), ContentForm.CLAUSE, object, false));
    }
}
