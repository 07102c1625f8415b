package org.newsgraph.analyze.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Span;
import org.newsgraph.model.Tree;

/** Finds what a noun or an adjective reports: "the claim that …", "questions about whether …", "is confident that …". */
final class NounContent {
    private static final Set<String> ASKING = Set.of("whether", "if", "how", "why", "what", "when", "who", "where");

    private static final Set<String> OWNING = Set.of("by", "from", "of");
    private static final Set<String> OWNER_TAGS = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN");
    private static final int LONGEST_OWNER = 7;

    Optional<ContentFinder.Found> find(Cue cue, Frame frame) {
        Clause clause = cue.clause();
        int noun = cue.head();
        int next = noun + frame.words().size();
        if (next >= clause.size()) {
            return Optional.empty();
        }
        next = behindOwner(clause, next);
        String word = clause.lemma(next);
        boolean clausal = frame.takes(ContentForm.CLAUSE) || frame.takes(ContentForm.THAT);
        if (clausal && word.equals("that") && next + 1 < clause.size() && !relative(clause, next)) {
            return reaching(clause, noun, next + 1, ContentForm.CLAUSE, false);
        }
        if (clausal && frame.takes(ContentForm.CLAUSE) && cue.frames().get(0).tag().equals("ADJ")) {
            return bare(clause, noun);
        }
        int asked = asked(clause, next);
        if (frame.takes(ContentForm.QUESTION) && asked >= 0) {
            return reaching(clause, noun, asked, ContentForm.QUESTION, true);
        }
        if (frame.takes(ContentForm.INFINITIVE) && clause.token(next).is("PART") && word.equals("to")
                && next + 1 < clause.size()) {
            return reaching(clause, noun, next, ContentForm.INFINITIVE, false);
        }
        if (frame.takes(ContentForm.PREPOSITION) && frame.prepositions().contains(word) && next + 1 < clause.size()) {
            return reaching(clause, noun, next + 1, ContentForm.PREPOSITION, false);
        }
        return Optional.empty();
    }

    /** "Accusations by the mayor that …": where the clause may begin. */
    private static int behindOwner(Clause clause, int next) {
        int i = next;
        if (OWNING.contains(clause.lemma(next))) {
            i++;
            while (i + 1 < clause.size() && i - next < LONGEST_OWNER && OWNER_TAGS.contains(clause.token(i).tag())) {
                i++;
            }
        }
        return i > next + 1 && clause.lemma(i).equals("that") ? i : next;
    }

    private static Optional<ContentFinder.Found> bare(Clause clause, int adjective) {
        int child = clause.child(adjective, c -> c > adjective && clause.tree().label(c).equals("ccomp"));
        return child < 0
                ? Optional.empty()
                : Optional.of(new ContentFinder.Found(List.of(clause.sentence().span(
                        Math.max(clause.first(child), adjective + 1), clause.last(child))), ContentForm.CLAUSE, -1, false));
    }

    /** "reports that were published": "that" is the subject of the verb behind it. */
    private static boolean relative(Clause clause, int that) {
        return clause.tree().label(that).startsWith("nsubj") || clause.tree().label(that).equals("obj")
                || clause.verbal(that + 1) && !clause.token(that + 1).form().endsWith("ing");
    }

    private static int asked(Clause clause, int next) {
        if (ASKING.contains(clause.lemma(next))) {
            return next;
        }
        boolean linked = clause.token(next).is("ADP") || clause.token(next).is("SCONJ");
        return linked && next + 1 < clause.size() && ASKING.contains(clause.lemma(next + 1)) ? next + 1 : -1;
    }

    /** "The claim that he was shot was false": the second auxiliary, right behind a verb, belongs to the noun. */
    private static int beforePredicate(Clause clause, int from, int last) {
        boolean closed = false;
        for (int i = from + 1; i <= last; i++) {
            boolean predicate = clause.token(i - 1).is("VERB") || closed && clause.token(i - 1).is("ADJ");
            if (clause.token(i).is("AUX") && predicate) {
                return i - 1;
            }
            closed |= clause.token(i).is("AUX");
        }
        return last;
    }

    /** From a token to the end of the largest phrase that begins behind the noun and holds it. */
    private static Optional<ContentFinder.Found> reaching(Clause clause, int noun, int from, ContentForm form, boolean asks) {
        Tree tree = clause.tree();
        int top = from;
        while (tree.head(top) > noun && tree.under(top, noun)) {
            top = tree.head(top);
        }
        while (!tree.under(top, noun) && tree.head(top) > noun) {
            top = tree.head(top);
        }
        int last = beforePredicate(clause, from, Math.max(from, clause.last(top)));
        return Optional.of(new ContentFinder.Found(List.of(clause.sentence().span(from, last)), form, -1, asks));
    }
}
