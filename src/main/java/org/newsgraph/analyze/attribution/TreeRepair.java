package org.newsgraph.analyze.attribution;

import java.util.List;
import java.util.Set;
import org.newsgraph.model.Span;
import org.newsgraph.model.Tree;

/**
 * Hangs what a reporting sentence has at its edges higher: ", warning that …" on the reporting verb and not on the verb that is
 * reported, "according to …" and "amid …" on the main verb, "on Monday" between subject and verb on the verb.
 */
final class TreeRepair {
    private static final Set<String> HIGH = Set.of("amid", "despite");

    private static final Set<String> SUBJECT = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "PART");
    private static final Set<String> PARTICIPLE = Set.of("Asked", "Told", "Pressed", "Questioned");
    private static final int LONGEST_END = 9;

    private final Clause clause;
    private final int[] heads;
    private final String[] labels;
    private boolean changed;

    private TreeRepair(Clause clause) {
        this.clause = clause;
        heads = new int[clause.size()];
        labels = new String[clause.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = clause.tree().head(i);
            labels[i] = clause.tree().label(i);
        }
    }

    /** The clause with its tree repaired; the same clause where nothing was to do. */
    static Clause repaired(Clause clause, List<Cue> cues, List<Span> times) {
        TreeRepair repair = new TreeRepair(clause);
        for (Cue cue : cues) {
            if (cue.frames().get(0).tag().equals("VERB")) {
                repair.closing(cue);
                repair.subject(cue.head());
                repair.opening(cue.head(), cues);
                repair.participle(cue.head(), cues);
            } else if (cue.frames().get(0).rule().equals("according-to")) {
                repair.accordingTo(cue.head());
            }
        }
        times.forEach(repair::time);
        for (int i = 0; i < clause.size(); i++) {
            if (HIGH.contains(clause.lemma(i)) && clause.tree().label(i).equals("case")) {
                repair.toVerb(clause.tree().head(i));
            }
        }
        return repair.changed ? new Clause(clause.sentence(), new Tree(repair.heads, repair.labels)) : clause;
    }

    /** ", the coach said." at the end of a sentence: the words between comma and verb are its subject, whatever the tree says. */
    private void closing(Cue cue) {
        int verb = cue.head();
        int comma = verb - 1;
        while (comma > 0 && SUBJECT.contains(clause.token(comma).tag())) {
            comma--;
        }
        int head = lastNoun(comma + 1, verb);
        boolean closes = comma > 1 && clause.token(comma).form().equals(",") && head > comma && ends(cue) && verbBefore(comma);
        if (closes && clause.subject(verb) < 0 && clause.child(verb, c -> clause.tree().label(c).startsWith("aux")) < 0) {
            for (int i = comma + 1; i < verb; i++) {
                if (i != head && (heads[i] <= comma || heads[i] >= verb)) {
                    attach(i, head, "dep");
                }
            }
            attach(head, verb, "nsubj");
        }
    }

    /** "In May, Ms Ek of Oslo said": the noun phrase between a boundary and a finite verb without subject. */
    private void subject(int verb) {
        if (clause.subject(verb) >= 0 || heads[verb] >= 0 && Set.of("xcomp", "acl", "amod", "acl:relcl").contains(labels[verb])
                || clause.gerund(verb) || clause.infinitive(verb) || clause.passive(verb)) {
            return;
        }
        int last = verb - 1;
        while (last > 0 && (clause.token(last).is("AUX") || clause.token(last).is("ADV"))) {
            last--;
        }
        int first = last;
        int of = -1;
        while (first >= 0 && (SUBJECT.contains(clause.token(first).tag()) || clause.lemma(first).equals("of"))) {
            of = clause.lemma(first).equals("of") ? first : of;
            first--;
        }
        int head = lastNoun(first + 1, of < 0 ? last + 1 : of);
        boolean bounded = first < 0 || clause.token(first).form().equals(",");
        if (bounded && head >= 0 && !clause.lemma(head).equals("it") && heads[verb] != head) {
            for (int i = first + 1; i <= last; i++) {
                if (i != head && (heads[i] <= first || heads[i] > last)) {
                    attach(i, head, "dep");
                }
            }
            attach(head, verb, "nsubj");
        }
    }

    /** "Asked about it, she said": where the tree takes the participle for the main verb. */
    private void opening(int verb, List<Cue> cues) {
        boolean participle = verb == 0 && heads[0] < 0 && clause.subject(0) < 0 && PARTICIPLE.contains(clause.token(0).form());
        for (Cue cue : cues) {
            int main = cue.head();
            if (participle && heads[main] == 0 && main > 0 && clause.subject(main) >= 0
                    && Set.of("parataxis", "ccomp", "advcl").contains(labels[main])) {
                heads[main] = -1;
                labels[main] = "root";
                attach(0, main, "advcl");
                return;
            }
        }
    }

    private int lastNoun(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (Set.of("NOUN", "PROPN", "PRON").contains(clause.token(i).tag())) {
                return i;
            }
        }
        return -1;
    }

    private boolean verbBefore(int to) {
        return java.util.stream.IntStream.range(0, to).anyMatch(i -> clause.verbal(i) && clause.subject(i) >= 0);
    }

    /** Whether nothing but a phrase or two stands behind a cue, and no verb. */
    private boolean ends(Cue cue) {
        return java.util.stream.IntStream.range(cue.head() + 1, clause.size()).noneMatch(clause::verbal)
                && cue.quotes() && clause.size() - cue.head() < LONGEST_END;
    }

    private void participle(int verb, List<Cue> cues) {
        boolean follows = verb > 1 && clause.gerund(verb) && clause.token(verb - 1).form().equals(",");
        if (!follows || clause.subject(verb) >= 0) {
            return;
        }
        int reporting = -1;
        for (int at = heads[verb], steps = 0; at >= 0 && steps < heads.length; at = heads[at], steps++) {
            int cue = at;
            boolean reports = cues.stream().anyMatch(other -> other.head() == cue && other.quotes());
            reporting = reports && at < verb ? at : reporting;
        }
        if (reporting >= 0 && reporting != heads[verb]) {
            attach(verb, reporting, "advcl");
            attach(verb - 1, verb, "punct");
        }
    }

    private void accordingTo(int according) {
        int head = clause.tree().head(according);
        int root = root();
        int top = head > according && !clause.verbal(head) ? head : according;
        if (root >= 0 && root != top && !clause.tree().under(root, top) && heads[top] != root) {
            attach(top, root, "obl");
            if (according > 0 && clause.token(according - 1).form().equals(",")) {
                attach(according - 1, top, "punct");
            }
        }
    }

    private void time(Span span) {
        int first = clause.sentence().tokenAt(span.begin());
        for (int i = first; i < clause.size() && clause.token(i).span().begin() < span.end(); i++) {
            if (labels[i].startsWith("nmod") && !labels[i].equals("nmod:poss") && !of(i)) {
                toVerb(i);
            }
        }
    }

    private boolean of(int i) {
        return clause.has(i, "case", Set.of("of", "for", "between", "from"))
                && !clause.has(i, "case", Set.of("for")) || clause.child(i, c -> clause.lemma(c).equals("'s")) >= 0;
    }

    /** Lifts a phrase out of the subject or object of a verb onto the verb. */
    private void toVerb(int i) {
        int noun = heads[i];
        while (noun >= 0 && labels[noun].startsWith("nmod")) {
            noun = heads[noun];
        }
        boolean argument = noun >= 0 && Set.of("nsubj", "nsubj:pass", "obj", "obl", "appos").contains(labels[noun]);
        int verb = argument ? heads[noun] : -1;
        while (verb >= 0 && !clause.verbal(verb)) {
            verb = heads[verb];
        }
        if (verb >= 0 && clause.token(verb).is("VERB") && !clause.tree().under(verb, i)) {
            attach(i, verb, "obl");
        }
    }

    private int root() {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < 0) {
                return i;
            }
        }
        return -1;
    }

    /** Hangs a word on another, where that stands not below it. */
    private void attach(int i, int head, String label) {
        for (int at = head; at >= 0; at = heads[at]) {
            if (at == i) {
                return;
            }
        }
        changed |= heads[i] != head;
        heads[i] = head;
        labels[i] = label;
    }
}
