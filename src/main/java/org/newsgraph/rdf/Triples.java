package org.newsgraph.rdf;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Adds triples to a graph. */
record Triples(Graph graph) {
    void add(Node subject, Node predicate, Node object) {
        graph.add(subject, predicate, object);
    }

    void text(Node subject, Node predicate, String text) {
        add(subject, predicate, Literals.text(text));
    }

    void text(Node subject, Node predicate, Optional<String> text) {
        text.ifPresent(value -> text(subject, predicate, value));
    }

    /** An enumerated value as the ontology writes it: {@code announced-missing}. */
    void word(Node subject, Node predicate, Enum<?> value) {
        text(subject, predicate, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    void number(Node subject, Node predicate, int number) {
        add(subject, predicate, Literals.number(number));
    }

    boolean has(Node subject) {
        return graph.contains(subject, Node.ANY, Node.ANY);
    }
}
