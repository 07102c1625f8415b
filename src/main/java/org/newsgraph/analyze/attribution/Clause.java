package org.newsgraph.analyze.attribution;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntPredicate;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.Tree;

/** A sentence with its tree, or with a shallow one made from its tags, and the questions that attribution asks of it. */
record Clause(Sentence sentence, Tree tree) {
    static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:outer", "csubj");

    /** "Not only said": said, and more. */
    private static final Set<String> ONLY = Set.of("only", "just", "merely", "simply");
    static final Set<String> NEGATIONS = Set.of("not", "never");

    static Clause of(Sentence sentence) {
        return new Clause(sentence, sentence.tree().orElseGet(() -> ShallowTree.of(sentence)));
    }

    Token token(int i) {
        return sentence.token(i);
    }

    String lemma(int i) {
        return sentence.token(i).lemma();
    }

    boolean verbal(int i) {
        return token(i).is("VERB") || token(i).is("AUX");
    }

    int size() {
        return sentence.size();
    }

    /** The first dependent for which the test holds, or -1. */
    int child(int i, IntPredicate test) {
        return Arrays.stream(tree.children(i)).filter(test).findFirst().orElse(-1);
    }

    /** The subject that stands in this clause itself, or -1. */
    int subject(int verb) {
        return child(verb, c -> SUBJECTS.contains(tree.label(c)));
    }

    boolean has(int i, String label, Set<String> lemmas) {
        return child(i, c -> tree.label(c).equals(label) && lemmas.contains(lemma(c))) >= 0;
    }

    boolean passive(int verb) {
        return tree.child(verb, "aux:pass", "nsubj:pass") >= 0;
    }

    /** "Asked whether …, she said …": a participle before the main clause that speaks of the subject as the one addressed. */
    boolean bareParticiple(int verb) {
        return tree.label(verb).equals("advcl") && tree.head(verb) > verb && subject(verb) < 0 && !infinitive(verb)
                && !token(verb).form().endsWith("ing") && tree.child(verb, "aux") < 0;
    }

    boolean negated(int verb) {
        return child(verb,
                c -> c < verb && NEGATIONS.contains(lemma(c)) && !ONLY.contains(lemma(Math.min(c + 1, size() - 1)))) >= 0;
    }

    /** Whether a clause has "to" before its verb. */
    boolean infinitive(int verb) {
        return child(verb, c -> c < verb && lemma(c).equals("to") && token(c).is("PART")) >= 0;
    }

    boolean gerund(int verb) {
        return token(verb).form().endsWith("ing") && tree.child(verb, "aux") < 0;
    }

    int first(int i) {
        return tree.first(i);
    }

    /** The first word below token {@code i} that is no punctuation. */
    int firstWord(int i) {
        int first = first(i);
        while (first < i && punctuation(first)) {
            first++;
        }
        return first;
    }

    int last(int i) {
        return tree.last(i);
    }

    /** The words below token {@code i}, without punctuation at the ends; a comma that closes an apposition is left out too. */
    Span phrase(int i) {
        int first = first(i);
        int last = last(i);
        while (first < i && punctuation(first)) {
            first++;
        }
        while (last > i && punctuation(last)) {
            last--;
        }
        return sentence.span(first, last);
    }

    boolean punctuation(int i) {
        return token(i).is("PUNCT") && !sentence.token(i).form().equals(")");
    }

    /** Token index of the last token that begins before this offset. */
    int before(int offset) {
        int i = sentence.tokenAt(offset);
        while (i >= size() || i >= 0 && token(i).span().begin() >= offset) {
            i--;
        }
        return i;
    }
}
