package org.newsgraph.rdf;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Fast;
import org.newsgraph.resolve.Cluster;
import org.newsgraph.resolve.Profile;
import org.newsgraph.resolve.Resolver;

/**
 * The entities, statements, roles and relations across articles. It derives from the article graphs alone and is the same in
 * whatever order they come.
 *
 * @param name of the named graph
 * @param graph the triples; not to be changed
 */
public record FusedGraph(Node name, Graph graph) {

    /** Fuses articles; of two facts with one key the later counts. */
    public static FusedGraph of(Collection<Facts> articles, Resolver resolver, Iris iris) {
        Map<String, Facts> facts = Facts.byKey(articles);
        List<Profile> profiles = facts.values().stream().flatMap(one -> one.profiles().stream()).toList();
        List<Cluster> clusters = resolver.resolve(profiles);
        Triples triples = new Triples(new GraphMem2Fast());
        Copies copies = Copies.of(facts);
        var fusion = new Fusion(iris, triples, facts, copies, clusters);
        copies.write(iris, triples);
        var statements = new FusedStatements(fusion);
        statements.write();
        new FusedAssertions(fusion, statements).write();
        new FusedRoles(fusion, statements, resolver).write();
        new FusedEntities(fusion, resolver).write();
        return new FusedGraph(iris.fusedGraph(), triples.graph());
    }

    /** As N-Quads, sorted by line. */
    public String nquads() {
        return SortedQuads.write(name, graph);
    }
}
