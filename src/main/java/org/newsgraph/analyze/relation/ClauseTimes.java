package org.newsgraph.analyze.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.Tree;

/** The expressions of time of an article by sentence: gives the one that belongs to the clause of an event. */
final class ClauseTimes {
    private final List<TimeExpression> times;
    private final List<List<Integer>> bySentence = new ArrayList<>();

    ClauseTimes(List<Sentence> sentences, List<TimeExpression> times) {
        this.times = times;
        sentences.forEach(sentence -> bySentence.add(new ArrayList<>()));
        for (int i = 0; i < times.size(); i++) {
            bySentence.get(times.get(i).sentence()).add(i);
        }
    }

    /** Index of the nearest expression in the clause of token {@code trigger}; none where the sentence has no tree. */
    Optional<Integer> of(Sentence sentence, int trigger) {
        if (sentence.tree().isEmpty()) {
            return Optional.empty();
        }
        Tree tree = sentence.tree().get();
        int clause = verb(sentence, tree, trigger);
        int best = -1;
        int nearest = Integer.MAX_VALUE;
        for (int index : bySentence.get(sentence.index())) {
            int token = Math.min(sentence.tokenAt(times.get(index).span().end() - 1), sentence.size() - 1);
            boolean same = sameClause(tree, verb(sentence, tree, token), clause);
            if (same && Math.abs(token - trigger) < nearest) {
                nearest = Math.abs(token - trigger);
                best = index;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private static boolean sameClause(Tree tree, int one, int other) {
        return one == other || joined(tree, one, other) || joined(tree, other, one);
    }

    /** "was arrested and detained last week", "used a call to warn": one event, one time. */
    private static boolean joined(Tree tree, int lower, int upper) {
        String label = tree.label(lower);
        boolean shares = label.equals("xcomp") || label.equals("conj") && tree.child(lower, "nsubj", "nsubj:pass") < 0;
        return shares && tree.head(lower) == upper;
    }

    private static int verb(Sentence sentence, Tree tree, int token) {
        int at = token;
        for (int steps = 0; tree.head(at) >= 0 && !predicate(sentence, tree, at) && steps < tree.size(); steps++) {
            at = tree.head(at);
        }
        return at;
    }

    private static boolean predicate(Sentence sentence, Tree tree, int token) {
        return sentence.token(token).is("VERB") || tree.child(token, "cop") >= 0;
    }
}
