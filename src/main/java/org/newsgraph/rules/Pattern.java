package org.newsgraph.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A compiled pattern. Immutable, thread-safe; matching takes time linear in the sentence. */
public sealed interface Pattern permits SequencePattern, DependencyPattern {
    /** Lower-case words (forms or lemmas) of which each match holds one; empty where any sentence may match. */
    Set<String> words();

    /** All matches, in text order. */
    List<Match> matches(Passage passage);

    /** Where it came nearest to matching; empty where it matches, or no word of it is in the passage. */
    Optional<Miss> nearestMiss(Passage passage);

    /**
     * Compiles the pattern of a rule: of its key {@code pattern} over tokens, or of its keys {@code trigger}, {@code need},
     * {@code unless} and one key for each slot over the tree.
     *
     * @param slots the slots that the rule may fill, each with the types that hold where the rule names none
     * @throws RuleException with file, line and rule name, where it cannot be compiled
     */
    static Pattern compile(RuleFile.Entry rule, java.util.Map<String, TypeTest> slots, Lexicon lexicon) {
        return rule.value("pattern").isPresent()
                ? SequencePattern.compile(rule, slots, lexicon)
                : DependencyPattern.compile(rule, slots, lexicon);
    }
}
