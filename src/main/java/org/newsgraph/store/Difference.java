package org.newsgraph.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Makes a named graph equal to a given one by writing only what differs: untouched quads cost no room on disk. */
final class Difference {
    private Difference() {
    }

    static void apply(DatasetGraph data, Node name, Graph wanted) {
        List<Quad> gone = new ArrayList<>();
        data.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (!wanted.contains(quad.asTriple())) {
                gone.add(quad);
            }
        });
        gone.forEach(data::delete);
        wanted.find().forEachRemaining(triple -> data.add(new Quad(name, triple)));
    }
}
