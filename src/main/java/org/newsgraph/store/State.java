package org.newsgraph.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What the store remembers beside the data: in the dataset's own default graph, which no query and no export shows, and so in the
 * same transactions as the data.
 */
record State(DatasetGraph dataset) {
    private static final Node HASH = node("hash");
    private static final Node LOCATION = node("location");
    private static final Node FUSED = node("fused");
    private static final Node STALE = node("stale");
    private static final Node ONTOLOGY = node("ontology");

    private static Node node(String name) {
        return NodeFactory.createURI("urn:newsgraph:store:" + name);
    }

    /** The hash of a named graph's quads as they were loaded. */
    Optional<String> hash(Node graph) {
        return values(graph, HASH).stream().findFirst();
    }

    void hash(Node graph, String hash) {
        set(graph, HASH, hash);
    }

    Optional<String> ontology() {
        return values(ONTOLOGY, HASH).stream().findFirst();
    }

    void ontology(String hash) {
        set(ONTOLOGY, HASH, hash);
    }

    /** The graph that this location gave. */
    Optional<Node> graphOf(String location) {
        var found = graph().find(Node.ANY, LOCATION, NodeFactory.createLiteralString(location));
        try {
            return found.hasNext() ? Optional.of(found.next().getSubject()) : Optional.empty();
        } finally {
            found.close();
        }
    }

    void location(Node graph, String location) {
        graph().add(graph, LOCATION, NodeFactory.createLiteralString(location));
    }

    void forget(Node graph, String location) {
        graph().delete(graph, LOCATION, NodeFactory.createLiteralString(location));
    }

    boolean located(Node graph) {
        return graph().contains(graph, LOCATION, Node.ANY);
    }

    Map<String, Node> locations() {
        Map<String, Node> locations = new TreeMap<>();
        graph().find(Node.ANY, LOCATION, Node.ANY)
                .forEachRemaining(one -> locations.put(one.getObject().getLiteralLexicalForm(), one.getSubject()));
        return locations;
    }

    void forget(Node graph) {
        graph().remove(graph, Node.ANY, Node.ANY);
    }

    boolean stale() {
        return graph().contains(FUSED, STALE, Node.ANY);
    }

    void stale(boolean stale) {
        if (stale) {
            set(FUSED, STALE, "true");
        } else {
            graph().remove(FUSED, STALE, Node.ANY);
        }
    }

    private Graph graph() {
        return dataset.getDefaultGraph();
    }

    private List<String> values(Node subject, Node property) {
        return graph().find(subject, property, Node.ANY).mapWith(one -> one.getObject().getLiteralLexicalForm()).toList();
    }

    private void set(Node subject, Node property, String value) {
        graph().remove(subject, property, Node.ANY);
        graph().add(subject, property, NodeFactory.createLiteralString(value));
    }
}
