package org.newsgraph.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.rdf.Iris;

/** Gives the blank nodes of a tree-shaped graph IRIs that derive from what hangs below them. */
final class Skolem {
    private final Graph graph;
    private final Map<Node, Node> names = new HashMap<>();

    private Skolem(Graph graph) {
        this.graph = graph;
    }

    static List<Triple> named(Graph graph) {
        Skolem skolem = new Skolem(graph);
        return graph.find().mapWith(triple -> Triple.create(skolem.name(triple.getSubject()), triple.getPredicate(),
                skolem.name(triple.getObject()))).toList();
    }

    private Node name(Node node) {
        if (!node.isBlank()) {
            return node;
        }
        Node known = names.get(node);
        if (known == null) {
            known = NodeFactory.createURI("urn:newsgraph:shape:" + Iris.hash(content(node), 16));
            names.put(node, known);
        }
        return known;
    }

    private String content(Node node) {

        TreeSet<String> lines = new TreeSet<>();
        graph.find(node, Node.ANY, Node.ANY)
                .forEachRemaining(triple -> lines.add(triple.getPredicate() + " " + name(triple.getObject())));
        return String.join("\n", lines);
    }
}
