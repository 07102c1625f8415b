package org.newsgraph.store;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Terms;
import org.newsgraph.rdf.Vocabulary;

/**
 * How much is in a store.
 *
 * @param things fused things by what they are, sorted
 */
public record Statistics(long articles, long quads, Map<String, Long> things) {
    static Statistics of(DatasetGraph data, Iris iris) {
        long quads = 0;
        for (Iterator<Quad> all = data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY); all.hasNext(); all.next()) {
            quads++;
        }
        Map<String, Long> things = new TreeMap<>();
        Map.of("people", Terms.PERSON, "countries", Terms.COUNTRY, "organisations", Terms.ORGANIZATION, "places", Terms.PLACE,
                "statements", Vocabulary.STATEMENT, "relations", Vocabulary.FUSED_ASSERTION, "roles", Terms.MEMBERSHIP)
                .forEach((name, type) -> things.put(name, count(data.find(iris.fusedGraph(), Node.ANY, Terms.TYPE, type))));
        things.put("statement reports", count(data.find(iris.fusedGraph(), Node.ANY, Vocabulary.REPORT_OF, Node.ANY)));
        return new Statistics(count(data.findNG(Node.ANY, Node.ANY, Terms.TYPE, Terms.NEWS_ARTICLE)), quads, things);
    }

    private static long count(Iterator<Quad> quads) {
        long count = 0;
        for (; quads.hasNext(); quads.next()) {
            count++;
        }
        return count;
    }
}
