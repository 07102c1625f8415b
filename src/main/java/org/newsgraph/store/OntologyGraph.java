package org.newsgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.rdf.Iris;

/** Keeps the shipped ontology, alignments and shapes in their graph. */
final class OntologyGraph {
    private OntologyGraph() {
    }

    static void refresh(DatasetGraph data, State state, Iris iris) {
        StringBuilder all = new StringBuilder();
        Graph graph = GraphFactory.createDefaultGraph();
        for (String name : List.of("newsgraph.ttl", "alignments.ttl", "shapes.ttl")) {
            String text = text(name);
            all.append(text);
            // Shapes hold lists; their nodes get names that stay the same.
            RDFParser.create().source(new StringReader(text)).lang(Lang.TURTLE)
                    .base("https://w3id.org/newsgraph/ontology/" + name)
                    .parse(graph);
        }
        String hash = Iris.hash(all.toString(), 64);
        if (state.ontology().filter(hash::equals).isEmpty()) {
            data.removeGraph(iris.ontologyGraph());
            Skolem.named(graph).forEach(triple -> data.add(iris.ontologyGraph(), triple.getSubject(), triple.getPredicate(),
                    triple.getObject()));
            state.ontology(hash);
        }
    }

    private static String text(String name) {
        try (InputStream stream = OntologyGraph.class.getResourceAsStream("/ontology/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks ontology/" + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the program's ontology/" + name + " cannot be read", e);
        }
    }
}
