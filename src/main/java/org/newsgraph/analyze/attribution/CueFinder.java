package org.newsgraph.analyze.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds words that may attribute, and leaves out those that report nothing as said: negated, conditional, merely possible. */
final class CueFinder {
    private static final Set<String> POSSIBLE = Set.of("could", "should", "might", "may", "must", "can");
    private static final Set<String> CONDITION = Set.of("if", "unless");
    private static final Set<String> OPEN = Set.of("if", "whether");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither");

    private final CueLexicon lexicon;
    private final Set<String> unrealised;

    /**
     * @param unrealised words behind which nothing is said, such as "refuse" before an infinitive or "without" before "saying"
     */
    CueFinder(CueLexicon lexicon, Set<String> unrealised) {
        this.lexicon = lexicon;
        this.unrealised = unrealised;
    }

    List<Cue> find(Clause clause) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < clause.size(); i++) {
            List<Frame> frames = lexicon.at(clause.sentence().tokens(), i);
            if (!frames.isEmpty() && (!frames.get(0).tag().equals("VERB") || said(clause, i))) {
                cues.add(new Cue(clause, i, frames));
                i += frames.get(0).words().size() - 1;
            }
        }
        return cues;
    }

    private boolean said(Clause clause, int verb) {
        return !clause.negated(verb) && !possible(clause, verb) && !conditional(clause, verb) && !unrealised(clause, verb)
                && !byNobody(clause, verb)
                && clause.tree().child(verb, "cop") < 0;
    }

    private static boolean possible(Clause clause, int verb) {
        return clause.child(verb, c -> c < verb && POSSIBLE.contains(clause.lemma(c)) && clause.token(c).is("AUX")) >= 0;
    }

    private static boolean conditional(Clause clause, int verb) {
        return clause.tree().label(verb).equals("advcl") && clause.has(verb, "mark", CONDITION)
                || clause.has(verb, "mark", OPEN);
    }

    /** "Nobody said", "no official said". */
    private static boolean byNobody(Clause clause, int verb) {
        int subject = clause.subject(verb);
        return subject >= 0 && subject < verb && (NOBODY.contains(clause.lemma(subject).toLowerCase(Locale.ROOT))
                || clause.child(subject, c -> clause.lemma(c).equalsIgnoreCase("no") && c < subject) >= 0);
    }

    private boolean unrealised(Clause clause, int verb) {
        if (instead(clause, verb)) {
            return true;
        }
        int head = clause.tree().head(verb);
        boolean governed = head >= 0 && head < verb && clause.infinitive(verb) && unrealised.contains(clause.lemma(head))
                && Set.of("xcomp", "ccomp", "acl", "advcl").contains(clause.tree().label(verb));
        return governed || clause.infinitive(verb) && directlyBehind(clause, verb);
    }

    /** "Declined to say": the tree may have hung the infinitive elsewhere. */
    private boolean directlyBehind(Clause clause, int verb) {
        int before = verb - 1;
        while (before > 0 && (clause.lemma(before).equals("to") || clause.token(before).is("ADV")
                || Clause.NEGATIONS.contains(clause.lemma(before)))) {
            before--;
        }
        return before >= 0 && before < verb - 1 && clause.verbal(before) && unrealised.contains(clause.lemma(before));
    }

    /** "Without saying", "stopped short of saying", "instead of saying". */
    private boolean instead(Clause clause, int verb) {
        if (verb == 0 || !clause.token(verb).form().endsWith("ing")) {
            return false;
        }
        String before = clause.lemma(verb - 1);
        String pair = verb > 1 ? clause.lemma(verb - 2) + " " + before : before;
        return unrealised.contains(before) || unrealised.contains(pair);
    }
}
