package org.newsgraph.analyze.attribution;

import java.util.Arrays;
import java.util.Set;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;
import org.newsgraph.model.Tree;

/**
 * A rough tree from tags alone, for sentences that come without one: noun phrases, verb groups, the nearest subject, and clauses
 * hung on the verb before them.
 */
final class ShallowTree {
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN");
    private static final Set<String> INNER = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN");
    private static final Set<String> QUOTATION_MARKS = Set.of("\"", "“", "”", "''", "``");
    private static final Set<String> RELATIVE = Set.of("who", "which");

    private final Sentence sentence;
    private final int size;
    private final int[] heads;
    private final String[] labels;
    private int lastVerb = -1;
    private int lastNoun = -1;
    private int subject = -1;
    private int subordinator = -1;
    private int relative = -1;
    private int infinitive = -1;
    private int preposition = -1;
    private boolean comma;
    private boolean coordinator;

    private ShallowTree(Sentence sentence) {
        this.sentence = sentence;
        size = sentence.size();
        heads = new int[size];
        labels = new String[size];
        Arrays.fill(heads, Tree.ROOT);
        Arrays.fill(labels, "dep");
    }

    static Tree of(Sentence sentence) {
        ShallowTree tree = new ShallowTree(sentence);
        for (int i = 0; i < tree.size;) {
            i = tree.take(i);
        }
        tree.settle();
        return new Tree(tree.heads, tree.labels);
    }

    private int take(int i) {
        Token token = sentence.token(i);
        switch (token.tag()) {
            case "DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON" -> {
                if (relative < 0 && RELATIVE.contains(token.lemma()) && i > 0) {
                    relative = i;
                    return i + 1;
                }
                return nounPhrase(i);
            }
            case "VERB", "AUX" -> {
                return verbGroup(i);
            }
            case "ADP" -> preposition = i;
            case "SCONJ" -> subordinator = i;
            case "CCONJ" -> coordinator = true;
            case "PART" -> infinitive = token.lemma().equals("to") ? i : infinitive;
            case "PUNCT" -> mark(token.form());
            default -> attach(i, lastVerb, "advmod");
        }
        return i + 1;
    }

    /** A quotation mark begins a new clause. */
    private void mark(String form) {
        comma |= form.equals(",");
        if (QUOTATION_MARKS.contains(form)) {
            subject = -1;
            comma = false;
            coordinator = false;
        }
    }

    private int nounPhrase(int begin) {
        int end = begin;
        while (end < size && (INNER.contains(tag(end)) || tag(end).equals("PRON") && end == begin
                || sentence.token(end).lemma().equals("'s"))) {
            end++;
        }
        int head = end - 1;
        for (int i = begin; i < end; i++) {
            if (NOMINAL.contains(tag(i)) || tag(i).equals("PRON")) {
                head = i;
            }
        }
        for (int i = begin; i < end; i++) {
            if (i != head) {
                attach(i, head, tag(i).equals("DET") ? "det" : "compound");
            }
        }
        place(head);
        return Math.max(end, begin + 1);
    }

    private void place(int head) {
        if (preposition >= 0) {
            attach(preposition, head, "case");
            boolean ofNoun = lastNoun >= 0 && lastNoun > lastVerb;
            attach(head, ofNoun ? lastNoun : lastVerb, ofNoun ? "nmod" : "obl");
            preposition = -1;
        } else if (subject >= 0 && subject > lastVerb && comma && !coordinator && !tag(head).equals("PRON")) {
            attach(head, subject, "appos");
        } else if (subject >= 0 && subject > lastVerb && coordinator) {
            attach(head, subject, "conj");
        } else {
            subject = head;
        }
        lastNoun = head;
        coordinator = false;
        comma = false;
    }

    private int verbGroup(int begin) {
        int end = begin;
        int head = begin;
        while (end < size && Set.of("VERB", "AUX", "ADV", "PART").contains(tag(end))
                && !sentence.token(end).lemma().equals("to")) {
            if (tag(end).equals("VERB") || tag(end).equals("AUX")) {
                if (tag(head).equals("VERB") && end > head) {
                    break;
                }
                head = end;
            }
            end++;
        }
        for (int i = begin; i < end; i++) {
            if (i != head) {
                boolean passive = sentence.token(i).lemma().equals("be") && !sentence.token(head).form().endsWith("ing");
                attach(i, head, tag(i).equals("AUX") ? passive ? "aux:pass" : "aux" : "advmod");
            }
        }
        clause(head);
        return Math.max(end, begin + 1);
    }

    /** Hangs a verb on what stands before it. */
    private void clause(int verb) {
        boolean own = subject > lastVerb && subject >= 0;
        String label = "conj";
        int head = lastVerb;
        if (relative >= 0 && relative > lastVerb) {
            attach(relative, verb, "nsubj");
            head = lastNoun >= 0 ? lastNoun : lastVerb;
            label = "acl:relcl";
            own = false;
        } else if (infinitive > lastVerb && infinitive >= 0) {
            attach(infinitive, verb, "mark");
            label = "xcomp";
        } else if (subordinator > lastVerb && subordinator >= 0) {
            attach(subordinator, verb, "mark");
            boolean that = Set.of("that", "if", "whether").contains(sentence.token(subordinator).lemma());
            label = that && lastVerb >= 0 ? "ccomp" : "advcl";
        } else if (own && !comma && !coordinator) {
            label = "ccomp";
        } else if (sentence.token(verb).form().endsWith("ing")) {
            label = "advcl";
        }
        attach(verb, head, label);
        boolean object = own && label.equals("xcomp");
        if (own) {
            attach(subject, object ? lastVerb : verb, object ? "obj" : "nsubj");
        }
        lastVerb = verb;
        coordinator = false;
        comma = false;
    }

    private void attach(int i, int head, String label) {
        heads[i] = head == i ? Tree.ROOT : head;
        labels[i] = head < 0 ? "root" : label;
    }

    /** What is still loose hangs on the word before it or on the root, so that there are no cycles and one root. */
    private void settle() {
        int root = 0;
        while (root < size - 1 && !(heads[root] < 0 && labels[root].equals("root"))) {
            root++;
        }
        if (subject > lastVerb && lastVerb >= 0) {
            attach(subject, lastVerb, "obj");
        }
        for (int i = 0; i < size; i++) {
            if (heads[i] < 0 && i != root) {
                heads[i] = i == lastNoun && lastVerb >= 0 && lastVerb != i ? lastVerb : root;
                labels[i] = sentence.token(i).is("PUNCT") ? "punct" : "dep";
            }
        }
        breakCycles(root);
        heads[root] = Tree.ROOT;
        labels[root] = "root";
    }

    private void breakCycles(int root) {
        int[] seen = new int[size];
        for (int i = 0; i < size; i++) {
            int at = i;
            while (at >= 0 && at != root && seen[at] == 0) {
                seen[at] = i + 1;
                at = heads[at];
            }
            if (at >= 0 && at != root && seen[at] == i + 1) {
                heads[at] = root;
            }
        }
    }

    private String tag(int i) {
        return sentence.token(i).tag();
    }
}
