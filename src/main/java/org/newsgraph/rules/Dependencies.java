package org.newsgraph.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Tree;

/**
 * The dependencies of a sentence, expanded so that rules need not know how a clause was turned (compare the enhanced dependencies
 * of Universal Dependencies). All that passive, relative clause, participle, infinitive, coordination, control and light verb
 * change is undone here and nowhere else.
 *
 * <p>
 * Labels beside those of the tree (which are given without subtype):
 *
 * <ul>
 * <li>{@code subj}: who does it, though the verb be passive, non-finite or coordinated; what a predicate noun, adjective or
 * apposition is said of; of an event noun the subject of its light verb ("made a visit")
 * <li>{@code obj}: to whom it is done, though the verb be passive or relative
 * <li>{@code obl:to}: the noun behind a preposition ({@code obl:out_of}), be it attached to the verb or to the object before it
 * <li>{@code owner}: possessor, or country adjective ("Russian planes", "its troops")
 * <li>{@code is}: predicate noun of this subject, or its apposition
 * <li>{@code comp}: the verb of a clause that it governs
 * </ul>
 *
 * Each gives all members of a coordination. Not thread-safe.
 */
public final class Dependencies {
    private final Passage passage;
    private final Tree tree;
    private final Clauses clauses;
    private final ClauseWords words;

    Dependencies(Passage passage, Tree tree, ClauseWords words) {
        this.words = words;
        this.passage = passage;
        this.tree = tree;
        this.clauses = new Clauses(passage, tree, words);
    }

    /** Where {@code label} leads from {@code token}, in text order of discovery. */
    public List<Integer> targets(int token, String label) {
        Set<Integer> targets = new LinkedHashSet<>();
        for (int target : heads(token, label)) {
            expand(target, targets);
        }
        return List.copyOf(targets);
    }

    /** The tokens from which {@code label} leads to {@code token}. */
    public List<Integer> sources(int token, String label) {
        List<Integer> sources = new ArrayList<>();
        for (int up = clauses.firstConjunct(token), steps = 0; up >= 0 && steps < 3; up = tree.head(up), steps++) {
            int source = tree.head(up);
            if (source >= 0 && targets(source, label).contains(token)) {
                sources.add(source);
                clauses.conjuncts(source).stream().filter(each -> targets(each, label).contains(token)).forEach(sources::add);
                break;
            }
        }
        return sources;
    }

    private List<Integer> heads(int token, String label) {
        if (label.startsWith("obl:")) {
            return oblique(token, label.substring(4));
        }
        return switch (label) {
            case "subj" -> subject(token);
            case "obj" -> clauses.objects(token);
            case "owner" -> owners(token);
            case "is" -> predicates(token);
            case "comp" -> complements(token);
            case "poss" -> labelled(token, Set.of("nmod:poss"));
            case "iobj" -> recipients(token);
            case "conj" -> clauses.conjuncts(token);
            default -> labelled(token, Set.of(label));
        };
    }

    private List<Integer> labelled(int token, Set<String> labels) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(token)) {
            if (labels.contains(tree.label(child)) || labels.contains(Clauses.plain(tree.label(child)))) {
                found.add(child);
            }
        }
        return found;
    }

    private List<Integer> complements(int token) {
        List<Integer> complements = new ArrayList<>(labelled(token, Set.of("xcomp", "ccomp")));
        labelled(token, Set.of("advcl")).stream().filter(clauses::controlled).forEach(complements::add);
        return complements;
    }

    /** "gave Ecuador a loan"; a country right behind the verb is one too where it was taken for a part of the object. */
    private List<Integer> recipients(int token) {
        List<Integer> recipients = labelled(token, Set.of("iobj"));
        if (!recipients.isEmpty()) {
            return recipients;
        }
        return clauses.objects(token).stream().filter(object -> passage.token(object).is("NOUN"))
                .flatMap(object -> labelled(object, Set.of("compound")).stream())
                .filter(part -> part == token + 1 && passage.token(part).is("PROPN") && country(part)).toList();
    }

    private List<Integer> subject(int token) {
        List<Integer> subjects = new ArrayList<>(clauses.agents(token));
        if (subjects.isEmpty() && passage.token(token).is("NOUN")) {
            int governor = tree.head(token);
            if (tree.label(token).equals("appos") && governor >= 0) {
                subjects.add(governor);
            } else if (governor >= 0 && words.lightVerbs().contains(passage.lemma(governor))
                    && clauses.objects(governor).contains(token)) {
                subjects.addAll(clauses.agents(governor));
            }
        }
        for (int subject : List.copyOf(subjects)) {
            companions(token, subject, subjects);
        }
        return subjects;
    }

    /** "America, along with other nations, supports …" */
    private void companions(int token, int subject, List<Integer> subjects) {
        for (int holder : List.of(token, subject)) {
            for (int child : tree.children(holder)) {
                String preposition = preposition(child);
                if (preposition.endsWith("along_with") || preposition.endsWith("together_with")) {
                    subjects.add(child);
                }
            }
        }
    }

    private List<Integer> owners(int token) {
        List<Integer> owners = new ArrayList<>();
        for (int child : tree.children(token)) {
            String label = tree.label(child);
            boolean modifier = (label.equals("amod") || label.equals("compound")) && child < token;
            if (label.equals("nmod:poss") || modifier && country(child)) {
                owners.add(child);
            }
        }
        return owners;
    }

    private boolean country(int token) {
        return passage.at(token).filter(filler -> filler.last() == token && filler.chain().country().isPresent()).isPresent();
    }

    private List<Integer> predicates(int token) {
        List<Integer> predicates = new ArrayList<>(labelled(token, Set.of("appos")));
        int governor = tree.head(token);
        if (governor >= 0 && Clauses.plain(tree.label(token)).equals("nsubj") && tree.child(governor, "cop") >= 0) {
            predicates.add(governor);
        }
        return predicates;
    }

    /** Behind this preposition: of the word itself, of its object, and of its verb where it is the object. */
    private List<Integer> oblique(int token, String preposition) {
        Set<Integer> found = new LinkedHashSet<>();
        oblique(token, preposition, -1, found);
        for (int object : clauses.objects(token)) {
            if (object > token || clauses.passive(token)) {
                oblique(object, preposition, object, found);
            }
        }
        int governor = tree.head(token);
        if (governor >= 0 && clauses.objects(governor).contains(token)) {
            oblique(governor, preposition, token, found);
        }
        found.remove(token);
        return List.copyOf(found);
    }

    private void oblique(int token, String preposition, int after, Set<Integer> found) {
        for (int child : tree.children(token)) {
            String label = Clauses.plain(tree.label(child));
            if (child > after && Set.of("obl", "nmod", "advcl", "acl").contains(label)
                    && preposition(child).equals(preposition)) {
                found.add(child);
            }
        }
    }

    /** The words of the preposition, {@code along_with} for two; empty where there is none. */
    String preposition(int token) {
        StringBuilder preposition = new StringBuilder();
        for (int child : tree.children(token)) {
            if (child < token && (tree.label(child).equals("case") || tree.label(child).equals("mark"))) {
                append(preposition, child);
                for (int fixed : tree.children(child)) {
                    append(preposition, fixed);
                }
            }
        }
        return preposition.toString();
    }

    private void append(StringBuilder preposition, int token) {
        preposition.append(preposition.isEmpty() ? "" : "_").append(passage.lemma(token));
    }

    /** The token itself, its conjuncts, and what stands behind a number or quantifier ("100 of its troops", "dozens of …"). */
    private void expand(int token, Set<Integer> targets) {
        if (!targets.add(token)) {
            return;
        }
        if (passage.token(token).is("NUM") || words.quantifiers().contains(passage.lemma(token))) {
            for (int child : labelled(token, Set.of("nmod"))) {
                if (preposition(child).equals("of")) {
                    expand(child, targets);
                }
            }
        }
        for (int conjunct : clauses.conjuncts(token)) {
            targets.add(conjunct);
        }
    }
}
