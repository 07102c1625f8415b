package org.newsgraph.model;

/** On whose word a relation or an office stands. */
public sealed interface Asserter {
    /** The article itself. */
    record Narrator() implements Asserter {
    }

    /**
     * A reported statement.
     *
     * @param attribution id of the innermost statement in whose content the words stand
     */
    record Statement(int attribution) implements Asserter {
    }

    /** Somebody whose word it is without a statement ("self-declared", "recognised by Peru"). */
    record Party(int chain) implements Asserter {
    }
}
