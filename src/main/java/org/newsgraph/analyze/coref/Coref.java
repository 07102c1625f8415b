package org.newsgraph.analyze.coref;

import org.newsgraph.rules.Resources;

/** Makes coreference resolvers. */
public final class Coref {
    private Coref() {
    }

    /**
     * The deterministic resolver: sieves over the shipped word lists, the precise ones first.
     *
     * @throws org.newsgraph.rules.RuleException where a list cannot be used
     */
    public static CorefResolver standard(Resources resources) {
        return new SieveResolver(Lexicon.read(resources));
    }
}
