package org.newsgraph.model;

import java.util.List;

/**
 * The statements of an article, and its chains with the pronouns of speakers and addressees bound.
 *
 * @param chains the chains of {@link Coreference} with the same ids, some longer; pronouns that stayed open come in chains of
 *     their own behind them
 */
public record Attributed(List<CorefChain> chains, List<Attribution> statements) {
    public Attributed {
        chains = List.copyOf(chains);
        statements = List.copyOf(statements);
    }
}
