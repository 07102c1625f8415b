package org.newsgraph.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A way through the expanded dependencies: {@code subj}, {@code obj[lemma=aid|help] > obl:to}, {@code ^obj > subj}. Steps are
 * joined by {@code >}; {@code ^} goes up, to the word of which this is an {@code obj}; {@code .} stays. A token test may follow
 * each step.
 */
record DependencyPath(List<Step> steps) {
    record Step(boolean up, String label, TokenTest test) {
    }

    static DependencyPath read(PatternText text) {
        List<Step> steps = new ArrayList<>();
        do {
            text.skipBlanks();
            boolean up = text.take('^');
            String label = text.label();
            TokenTest test = text.peek() == '[' ? text.tokenTest() : (passage, token) -> true;
            steps.add(new Step(up, label, test));
            text.skipBlanks();
        } while (text.take('>'));
        return new DependencyPath(List.copyOf(steps));
    }

    /** The tokens at its end, from {@code token} on. */
    Set<Integer> targets(Passage passage, Dependencies dependencies, int token) {
        Set<Integer> here = new LinkedHashSet<>(List.of(token));
        for (Step step : steps) {
            Set<Integer> there = new LinkedHashSet<>();
            for (int each : here) {
                for (int target : ends(dependencies, step, each)) {
                    if (step.test().matches(passage, target)) {
                        there.add(target);
                    }
                }
            }
            here = there;
        }
        return here;
    }

    private static List<Integer> ends(Dependencies dependencies, Step step, int token) {
        if (step.label().equals(".")) {
            return List.of(token);
        }
        return step.up() ? dependencies.sources(token, step.label()) : dependencies.targets(token, step.label());
    }
}
