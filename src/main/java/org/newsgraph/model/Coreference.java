package org.newsgraph.model;

import java.util.List;

/**
 * What coreference knows before the speakers are known.
 *
 * @param chains every named and nominal mention and every bound pronoun, each in exactly one chain; chain {@code i} has id
 *     {@code i}
 * @param open first and second person pronouns inside quotations, whose speaker only attribution knows
 */
public record Coreference(List<CorefChain> chains, List<Mention.Pronominal> open) {
    public Coreference {
        chains = List.copyOf(chains);
        open = List.copyOf(open);
    }
}
