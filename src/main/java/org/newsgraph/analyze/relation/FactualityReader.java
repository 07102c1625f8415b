package org.newsgraph.analyze.relation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Tree;
import org.newsgraph.rules.Passage;
import org.newsgraph.rules.RuleException;
import org.newsgraph.rules.WordList;

/**
 * Reads polarity and modality of an event off the words around its trigger and above it: "has not visited", "refused to visit",
 * "plans to visit", "is reported to have visited", "whether they visit". Thread-safe.
 */
final class FactualityReader {
    private static final Set<String> EFFECTS = Set.of("negative", "reported", "alleged", "planned", "demanded", "denied", "open");

    private static final Map<String, String> PLACES = Map.of("xcomp", "infinitive", "ccomp", "clause", "acl", "noun");

    private final Map<String, Map<String, String>> effects = new HashMap<>();

    FactualityReader(WordList words) {
        for (WordList.Row row : words.rows()) {
            if (!EFFECTS.contains(row.cell(2))) {
                throw new RuleException(row.file(), row.line(), "no such effect: " + row.cell(2));
            }
            effects.computeIfAbsent(row.cell(1), key -> new HashMap<>()).put(row.cell(0), row.cell(2));
        }
    }

    Factuality read(Passage passage, int trigger) {
        return passage.sentence().tree().map(tree -> climb(passage, tree, trigger)).orElseGet(() -> nearby(passage, trigger));
    }

    private Factuality climb(Passage passage, Tree tree, int trigger) {
        Factuality factuality = Factuality.PLAIN;
        boolean inherited = false;
        int at = trigger;
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            factuality = dependents(passage, tree, at, factuality, inherited);
            String label = tree.label(at);
            int governor = tree.head(at);
            if (governor < 0 || ends(passage, tree, at, label)) {
                break;
            }
            inherited = label.equals("conj");
            if (PLACES.containsKey(label)) {
                factuality = apply(factuality, PLACES.get(label), passage.lemma(governor));
                factuality = apply(factuality, "governor", passage.lemma(governor));
            }
            at = governor;
        }
        boolean question = passage.size() > 0 && passage.form(passage.size() - 1).equals("?");
        return question && trigger >= 0 && at >= 0 && tree.head(at) < 0 ? factuality.asked() : factuality;
    }

    /** Whether what stands above says nothing more about the event. */
    private static boolean ends(Passage passage, Tree tree, int at, String label) {
        boolean noun = passage.token(at).is("NOUN");
        return switch (label) {
            case "xcomp", "ccomp", "acl" -> false;
            case "obj", "nsubj:pass", "obl", "nsubj" -> !noun;
            case "conj" -> tree.child(at, "nsubj", "nsubj:pass") >= 0;
            default -> true;
        };
    }

    private Factuality dependents(Passage passage, Tree tree, int at, Factuality before, boolean inherited) {
        Factuality factuality = before;
        boolean purpose = tree.label(at).equals("advcl");
        for (int child : tree.children(at)) {
            String word = passage.lemma(child);
            switch (tree.label(child).split(":")[0]) {
                case "advmod", "det", "cc" -> factuality = inherited ? factuality : apply(factuality, "modifier", word);
                case "aux" -> factuality = apply(factuality, "auxiliary", word);
                case "mark" -> {
                    factuality = apply(factuality, "mark", word);
                    factuality = purpose && word.equals("to") ? factuality.with(Modality.PLANNED) : factuality;
                }
                default -> {
                }
            }
        }
        return factuality;
    }

    /** Without a tree: the four words before the trigger. */
    private Factuality nearby(Passage passage, int trigger) {
        Factuality factuality = Factuality.PLAIN;
        for (int i = Math.max(0, trigger - 4); i < trigger; i++) {
            for (String place : Set.of("modifier", "auxiliary", "mark", "governor")) {
                factuality = apply(factuality, place, passage.lemma(i));
            }
        }
        return factuality;
    }

    private Factuality apply(Factuality factuality, String place, String word) {
        String effect = effects.getOrDefault(place, Map.of()).get(word);
        if (effect == null) {
            return factuality;
        }
        return switch (effect) {
            case "negative" -> factuality.negated();
            case "open" -> factuality.asked();
            default -> factuality.with(Modality.valueOf(effect.toUpperCase(Locale.ROOT)));
        };
    }
}
