package org.newsgraph.analyze.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds words that may attribute, and leaves out those that report nothing as said: negated, conditional, merely possible. */
final class CueFinder {
    private static final Set<String> POSSIBLE = Set.of("could", "should", "might", "may", "must", "can");
    private static final Set<String> CONDITION = Set.of("if", "unless");

    private final CueLexicon lexicon;
    private final Set<String> unrealised;

    /**
     * @param unrealised lemmas of verbs whose infinitive did not happen, such as "refuse"
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
                && clause.tree().child(verb, "cop") < 0;
    }

    private static boolean possible(Clause clause, int verb) {
        return clause.child(verb, c -> c < verb && POSSIBLE.contains(clause.lemma(c)) && clause.token(c).is("AUX")) >= 0;
    }

    private static boolean conditional(Clause clause, int verb) {
        return clause.tree().label(verb).equals("advcl") && clause.has(verb, "mark", CONDITION);
    }

    private boolean unrealised(Clause clause, int verb) {
        int head = clause.tree().head(verb);
        return head >= 0 && head < verb && clause.infinitive(verb) && unrealised.contains(clause.lemma(head))
                && Set.of("xcomp", "ccomp", "acl").contains(clause.tree().label(verb));
    }
}
