package org.newsgraph.model;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A relation between two things of an article.
 *
 * @param type name of the ontology's property, such as {@code supports}
 * @param subject chain; empty for an unknown agent
 * @param object chain; empty for an unknown object
 * @param qualifiers by ontology name ({@code ofParty}, {@code via}, {@code at}), each a chain id or words
 * @param when index into {@link AnalyzedArticle#times()}
 * @param confidence in (0, 1]
 */
public record Relation(
        String type,
        Optional<Integer> subject,
        Optional<Integer> object,
        Map<String, Qualifier> qualifiers,
        Optional<Integer> when,
        Polarity polarity,
        Modality modality,
        Asserter assertedBy,
        Evidence evidence,
        double confidence,
        FoundBy foundBy) {

    /** A further argument: words, and the chain that they mention where there is one. */
    public record Qualifier(Span span, Optional<Integer> chain) {
    }

    public Relation {
        qualifiers = java.util.Collections.unmodifiableMap(new TreeMap<>(qualifiers));
        if (subject.isEmpty() && object.isEmpty()) {
            throw new IllegalArgumentException("a relation of nothing to nothing: " + type);
        }
    }
}
