package org.newsgraph.query;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.Terms;
import org.newsgraph.rdf.Vocabulary;

/** Finds the entities that a name may mean, whatever its accents and case. */
record NameLookup(DatasetGraph data, Node graph) {

    /** Those of exactly this name and the people one of whose names holds it; where there are none, all whose name holds it. */
    List<String> find(String name) {
        String key = Binder.key(name);
        Set<String> found = new TreeSet<>();
        data.find(graph, Node.ANY, Vocabulary.SEARCH_KEY, NodeFactory.createLiteralString(key))
                .forEachRemaining(quad -> found.add(quad.getSubject().getURI()));
        Set<String> holding = new TreeSet<>();
        data.find(graph, Node.ANY, Vocabulary.SEARCH_KEY, Node.ANY).forEachRemaining(quad -> holds(quad, key, found, holding));
        return List.copyOf(found.isEmpty() ? holding : found);
    }

    private void holds(Quad quad, String key, Set<String> people, Set<String> all) {
        Node entity = quad.getSubject();
        if ((" " + quad.getObject().getLiteralLexicalForm() + " ").contains(" " + key + " ")) {
            all.add(entity.getURI());
            boolean named = data.contains(graph, entity, Vocabulary.NAMED, NodeFactory.createLiteralDT("true",
                    org.apache.jena.datatypes.xsd.XSDDatatype.XSDboolean));
            if (named && data.contains(graph, entity, Terms.TYPE, Terms.PERSON)) {
                people.add(entity.getURI());
            }
        }
    }
}
