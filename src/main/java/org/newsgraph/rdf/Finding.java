package org.newsgraph.rdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A node of an article's graph with its values.
 *
 * @param article key of its article
 */
record Finding(String article, Node node, Map<Node, List<Node>> values) {
    List<Node> all(Node property) {
        return values.getOrDefault(property, List.of());
    }

    Optional<Node> one(Node property) {
        return all(property).stream().findFirst();
    }

    /** The text of a literal, empty where there is none. */
    String text(Node property) {
        return one(property).map(Node::getLiteralLexicalForm).orElse("");
    }

    boolean is(Node type) {
        return all(Terms.TYPE).contains(type);
    }
}
