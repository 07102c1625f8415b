package org.newsgraph.rules;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a pattern matched.
 *
 * @param trigger index of the token that expresses it
 * @param fillers mentions in the pattern's slots, by slot name
 * @param stretches captured tokens, by name
 */
public record Match(int trigger, Map<String, Filler> fillers, Map<String, Stretch> stretches) {
    /** Tokens {@code first} to {@code last}, both included. */
    public record Stretch(int first, int last) {
    }

    public Match {
        fillers = java.util.Collections.unmodifiableMap(new TreeMap<>(fillers));
        stretches = java.util.Collections.unmodifiableMap(new TreeMap<>(stretches));
    }

    public Optional<Filler> filler(String slot) {
        return Optional.ofNullable(fillers.get(slot));
    }

    public Optional<Stretch> stretch(String name) {
        return Optional.ofNullable(stretches.get(name));
    }
}
