package org.newsgraph.rdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.resolve.Cluster;

/** What the writers of the fused graph share. */
final class Fusion {
    private final Iris iris;
    private final Triples triples;
    private final Map<String, Facts> facts;
    private final Copies copies;
    private final List<Cluster> clusters;
    private final Map<String, Node> fused = new HashMap<>();

    Fusion(Iris iris, Triples triples, Map<String, Facts> facts, Copies copies, List<Cluster> clusters) {
        this.iris = iris;
        this.triples = triples;
        this.facts = facts;
        this.copies = copies;
        this.clusters = clusters;
        clusters.forEach(cluster -> cluster.members().forEach(member -> fused.put(member, node(cluster))));
    }

    Iris iris() {
        return iris;
    }

    Triples triples() {
        return triples;
    }

    Collection<Facts> facts() {
        return facts.values();
    }

    List<Cluster> clusters() {
        return clusters;
    }

    /** The node of a cluster; an unnamed one keeps the node of its article. */
    Node node(Cluster cluster) {
        return cluster.path().isEmpty()
                ? NodeFactory.createURI(cluster.members().getFirst())
                : NodeFactory.createURI(iris.base() + cluster.path());
    }

    /** What a local entity was resolved to; any other node is itself. */
    Node entity(Node local) {
        return fused.getOrDefault(local.getURI(), local);
    }

    /** Copies a property of findings, its entities resolved. */
    void entities(Node node, Node property, Stream<Finding> findings) {
        findings.flatMap(one -> one.all(property).stream()).forEach(value -> triples.add(node, property, entity(value)));
    }

    /** Copies a property of findings as it stands. */
    void values(Node node, Node property, Stream<Finding> findings) {
        findings.flatMap(one -> one.all(property).stream()).forEach(value -> triples.add(node, property, value));
    }

    /** Support count and first and last report, from the articles of these findings. */
    void support(Node node, Collection<Finding> findings) {
        Set<String> independent = new TreeSet<>();
        TreeSet<String> days = new TreeSet<>();
        for (Finding finding : findings) {
            independent.add(copies.original(finding.article()));
            facts.get(finding.article()).day().ifPresent(day -> days.add(day.getLiteralLexicalForm()));
        }
        triples.number(node, Vocabulary.SUPPORT_COUNT, independent.size());
        if (!days.isEmpty()) {
            triples.add(node, Vocabulary.FIRST_REPORTED, Literals.date(days.first()));
            triples.add(node, Vocabulary.LAST_REPORTED, Literals.date(days.last()));
        }
    }

    /** How many independent articles these local entities stand in. */
    int articles(List<String> members) {
        return (int) members.stream().map(iris::articleKey).map(copies::original).distinct().count();
    }
}
