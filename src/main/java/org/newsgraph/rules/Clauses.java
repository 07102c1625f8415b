package org.newsgraph.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Tree;

/** Who acts on whom in each clause of a sentence: undoes passive, relative clause, control and coordination. */
final class Clauses {
    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that");

    /** How many words behind its verb an agent may stand that hangs on another noun. */
    private static final int NEAR = 6;

    private final Passage passage;
    private final Tree tree;
    private final ClauseWords words;
    private final List<List<Integer>> surfaces;

    Clauses(Passage passage, Tree tree, ClauseWords words) {
        this.words = words;
        this.passage = passage;
        this.tree = tree;
        this.surfaces = new ArrayList<>(java.util.Collections.nCopies(tree.size(), null));
    }

    /** A label without subtype. */
    static String plain(String label) {
        int colon = label.indexOf(':');
        return colon < 0 ? label : label.substring(0, colon);
    }

    /** The one who acts: of an active clause the subject, of a passive one the agent. */
    List<Integer> agents(int verb) {
        return passive(verb) ? byPhrase(verb) : surface(verb);
    }

    /** The one acted upon: of an active clause the object, of a passive one the subject. */
    List<Integer> objects(int verb) {
        if (passive(verb)) {
            return surface(verb);
        }
        Set<Integer> objects = new LinkedHashSet<>();
        for (int child : tree.children(verb)) {
            if (tree.label(child).equals("obj") && !relativizer(child)) {
                objects.add(child);
            }
        }
        if (objects.isEmpty() && gapIsObject(verb)) {
            objects.add(tree.head(verb));
        }
        if (objects.isEmpty()) {
            objects.addAll(sharedObject(verb));
        }
        return List.copyOf(objects);
    }

    /** "arrested and deported Lee": whichever of the verbs the object hangs on, it is that of both. */
    private List<Integer> sharedObject(int verb) {
        List<Integer> shared = new ArrayList<>();
        boolean bare = tree.last(verb) == verb;
        if (tree.label(verb).equals("conj") && passage.token(tree.head(verb)).is("VERB")) {
            for (int child : tree.children(tree.head(verb))) {
                if (tree.label(child).equals("obj") && child > verb && !relativizer(child)) {
                    shared.add(child);
                }
            }
            return bare ? shared : List.of();
        }
        for (int conjunct : conjuncts(verb)) {
            if (conjunct - verb == 2 && passage.token(verb + 1).is("CCONJ")) {
                for (int child : tree.children(conjunct)) {
                    if (tree.label(child).equals("obj") && !relativizer(child)) {
                        shared.add(child);
                    }
                }
            }
        }
        return shared;
    }

    /** "the leader whom Peru recognised", "the people that he represents", "the man she attacked". */
    private boolean gapIsObject(int verb) {
        if (!tree.label(verb).equals("acl:relcl")) {
            return false;
        }
        boolean ownSubject = false;
        for (int child : tree.children(verb)) {
            String label = plain(tree.label(child));
            ownSubject |= label.equals("nsubj") && !relativizer(child);
            if (label.equals("obl") && passage.form(child).startsWith("wh")) {
                return false;
            }
        }
        return ownSubject;
    }

    /** Conjuncts of a word, behind it. */
    List<Integer> conjuncts(int token) {
        List<Integer> conjuncts = new ArrayList<>();
        for (int child : tree.children(token)) {
            if (tree.label(child).equals("conj")) {
                conjuncts.add(child);
                conjuncts.addAll(conjuncts(child));
            }
        }
        return conjuncts;
    }

    /** The first member of the coordination that the token is in, perhaps itself. */
    int firstConjunct(int token) {
        int at = token;
        for (int steps = 0; tree.label(at).equals("conj") && tree.head(at) >= 0 && steps < tree.size(); steps++) {
            at = tree.head(at);
        }
        return at;
    }

    boolean passive(int verb) {
        if (!passage.token(verb).is("VERB") && !passage.token(verb).is("ADJ")) {
            return false;
        }
        if (tree.child(verb, "aux:pass", "nsubj:pass", "obl:agent") >= 0) {
            return true;
        }
        if (!participle(verb) || tree.child(verb, "obj") >= 0 || tree.child(verb, "nsubj", "aux") >= 0) {
            return false;
        }
        return switch (tree.label(verb)) {
            case "acl", "advcl", "amod" -> true;
            case "conj" -> passive(tree.head(verb));
            default -> false;
        };
    }

    private boolean participle(int verb) {
        String form = passage.form(verb);
        return !form.equals(passage.lemma(verb)) && !form.endsWith("ing") && !(form.endsWith("s") && !form.endsWith("ss"));
    }

    private List<Integer> byPhrase(int verb) {
        List<Integer> agents = behindBy(verb);
        if (agents.isEmpty()) {
            // The phrase often hangs on the noun before it: "accused of fraud by Lee".
            for (int child : tree.children(verb)) {
                if (child > verb && plain(tree.label(child)).equals("obl")) {
                    behindBy(child).stream().filter(agent -> agent - verb <= NEAR).forEach(agents::add);
                }
            }
        }
        return agents;
    }

    private List<Integer> behindBy(int head) {
        List<Integer> agents = new ArrayList<>();
        for (int child : tree.children(head)) {
            int by = tree.child(child, "case");
            boolean behind = by >= 0 && by < child && passage.form(by).equals("by");
            if (tree.label(child).equals("obl:agent") || Set.of("obl", "nmod").contains(tree.label(child)) && behind) {
                agents.add(child);
            }
        }
        return agents;
    }

    /** Grammatical subject, taken over from the governing clause where the verb has none of its own. */
    List<Integer> surface(int verb) {
        if (surfaces.get(verb) == null) {
            surfaces.set(verb, List.of());
            surfaces.set(verb, List.copyOf(findSurface(verb)));
        }
        return surfaces.get(verb);
    }

    private List<Integer> findSurface(int verb) {
        for (int child : tree.children(verb)) {
            if (plain(tree.label(child)).equals("nsubj")) {
                return relativizer(child) ? antecedent(verb, child) : List.of(child);
            }
        }
        int governor = tree.head(verb);
        if (governor < 0 || !verbal(verb)) {
            return List.of();
        }
        return switch (tree.label(verb)) {
            case "conj" -> surface(governor);
            case "xcomp" -> controller(governor);
            case "ccomp" -> marked(verb, "to") || passage.form(verb).endsWith("ing") ? controller(governor) : List.of();
            case "advcl" -> adverbial(verb, governor);
            case "acl:relcl" -> gapIsObject(verb) ? List.of() : List.of(governor);
            case "acl" -> passage.token(governor).is("VERB") ? adverbial(verb, governor) : ofNoun(verb, governor);
            default -> List.of();
        };
    }

    private List<Integer> adverbial(int verb, int governor) {
        if (!nonFinite(verb)) {
            return List.of();
        }
        if (controlled(verb)) {
            return controller(governor);
        }
        int at = governor;
        while (marked(verb, "by") && tree.label(at).equals("xcomp")) {
            // "to press Lee to leave by backing her rival": the one who presses.
            at = tree.head(at);
        }
        return surface(at);
    }

    /** "ordered the troops to leave", where the infinitive was taken for an adverbial clause. */
    boolean controlled(int verb) {
        int governor = tree.head(verb);
        return tree.label(verb).equals("advcl") && marked(verb, "to")
                && words.objectControllers().contains(passage.lemma(governor))
                && (passive(governor) || tree.child(governor, "obj") >= 0);
    }

    private boolean verbal(int token) {
        return passage.token(token).is("VERB") || passage.token(token).is("AUX") || tree.child(token, "cop") >= 0;
    }

    private boolean nonFinite(int verb) {
        return marked(verb, "to") || passage.form(verb).endsWith("ing")
                || participle(verb) && (tree.child(verb, "aux") < 0 || passage.form(tree.child(verb, "aux")).equals("having"));
    }

    private boolean marked(int verb, String mark) {
        for (int child : tree.children(verb)) {
            if (tree.label(child).equals("mark") && passage.form(child).equals(mark)) {
                return true;
            }
        }
        return false;
    }

    /** "forced Lee to leave": the object; "was forced to leave", "wants to leave": the subject. */
    private List<Integer> controller(int governor) {
        if (!passive(governor) && !words.subjectControllers().contains(passage.lemma(governor))) {
            int object = tree.child(governor, "obj", "iobj");
            if (object >= 0) {
                return List.of(object);
            }
        }
        return surface(governor);
    }

    /** "planes carrying troops": the noun; "U.S. efforts to back Lee": whose efforts, or who makes them. */
    private List<Integer> ofNoun(int verb, int noun) {
        if (!marked(verb, "to")) {
            return List.of(noun);
        }
        for (int child : tree.children(nearest(verb, noun))) {
            String label = tree.label(child);
            boolean modifier = (label.equals("amod") || label.equals("compound")) && passage.at(child).isPresent();
            if (label.equals("nmod:poss") || modifier && passage.at(child).get().chain().country().isPresent()) {
                return List.of(child);
            }
        }
        int governor = tree.head(noun);
        return governor >= 0 && passage.token(governor).is("VERB") && tree.label(noun).equals("obj")
                ? agents(governor)
                : List.of();
    }

    /** The noun right before the infinitive, whichever noun it was hung on. */
    private int nearest(int verb, int noun) {
        int before = tree.child(verb, "mark") - 1;
        return before > noun && passage.token(before).is("NOUN") ? before : noun;
    }

    private boolean relativizer(int token) {
        return RELATIVE.contains(passage.form(token)) && !passage.token(token).is("NOUN");
    }

    /** The noun that the relative clause around this verb describes; the pronoun itself where there is none. */
    private List<Integer> antecedent(int verb, int pronoun) {
        int at = verb;
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            if (tree.label(at).equals("acl:relcl")) {
                return List.of(tree.head(at));
            }
            at = Set.of("conj", "xcomp", "ccomp").contains(tree.label(at)) ? tree.head(at) : -1;
        }
        return List.of(pronoun);
    }
}
