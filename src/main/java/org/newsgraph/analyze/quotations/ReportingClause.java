package org.newsgraph.analyze.quotations;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.WordList;

/**
 * Finds ", the minister said" and ", wrote Mr Orlov": where a quotation without closing mark must end before.
 *
 * @param verbs lemmas
 */
record ReportingClause(Set<String> verbs) {
    /** A subject longer than this is not looked through. */
    private static final int LONGEST_SUBJECT = 8;

    private static final Set<String> SUBJECT_TAGS = Set.of("DET", "ADJ", "NOUN", "PROPN", "PRON", "ADP", "PART", "NUM");

    static ReportingClause read(Resources resources) {
        return new ReportingClause(WordList.read(resources, "lists/reporting-verbs.tsv").words());
    }

    /** Offset of the comma before the first reporting clause that begins inside {@code range}. */
    OptionalInt commaIn(List<Sentence> sentences, Span range) {
        for (Sentence sentence : sentences) {
            if (sentence.span().overlaps(range)) {
                for (int i = sentence.tokenAt(range.begin()); i < sentence.size(); i++) {
                    Token token = sentence.token(i);
                    if (token.form().equals(",") && range.contains(token.span()) && follows(sentence, i + 1)) {
                        return OptionalInt.of(token.span().begin());
                    }
                }
            }
        }
        return OptionalInt.empty();
    }

    private boolean follows(Sentence sentence, int from) {
        if (from < sentence.size() && reports(sentence.token(from)) && from + 1 < sentence.size()) {
            return Set.of("PROPN", "PRON", "DET").contains(sentence.token(from + 1).tag());
        }
        int i = from;
        while (i < sentence.size() && i - from < LONGEST_SUBJECT && SUBJECT_TAGS.contains(sentence.token(i).tag())) {
            i++;
        }
        while (i > from && i < sentence.size() && Set.of("AUX", "ADV").contains(sentence.token(i).tag())) {
            i++;
        }
        return i > from && i < sentence.size() && !first(sentence.token(from)) && reports(sentence.token(i))
                && endsThere(sentence, i + 1);
    }

    /** "I said" and "we said" go on speaking. */
    private static boolean first(Token token) {
        return Set.of("i", "we", "you").contains(token.form().toLowerCase(java.util.Locale.ROOT));
    }

    /** A reporting clause has no that-clause of its own. */
    private static boolean endsThere(Sentence sentence, int after) {
        return after >= sentence.size() || !sentence.token(after).form().equals("that");
    }

    private boolean reports(Token token) {
        return token.is("VERB") && verbs.contains(token.lemma());
    }
}
