package org.newsgraph.analyze.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.rules.Passage;

/** Rules by the words that they need, so that a sentence meets only the few rules that may match it. Thread-safe. */
final class RuleIndex<R extends WordedRule> {
    private final List<R> rules;
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    RuleIndex(List<R> rules) {
        this.rules = List.copyOf(rules);
        for (int i = 0; i < rules.size(); i++) {
            for (String word : rules.get(i).pattern().words()) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
            }
        }
    }

    /** The rules that may match, in their order. */
    List<R> candidates(Passage passage) {
        BitSet found = new BitSet();
        for (int i = 0; i < passage.size(); i++) {
            passage.readings(i).forEach(word -> byWord.getOrDefault(word, List.of()).forEach(found::set));
        }
        return found.stream().mapToObj(rules::get).toList();
    }
}
