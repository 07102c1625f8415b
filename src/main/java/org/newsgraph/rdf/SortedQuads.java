package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;

/** N-Quads in one order for ever: sorted by line. Thread-safe. */
public final class SortedQuads {
    private static final NodeFormatter FORMAT = new NodeFormatterNT();

    private SortedQuads() {
    }

    /** The graph as sorted N-Quads of this name. */
    public static String write(Node name, Graph graph) {
        List<String> lines = new ArrayList<>();
        graph.find().forEachRemaining(
                triple -> lines.add(line(name, triple.getSubject(), triple.getPredicate(), triple.getObject())));
        Collections.sort(lines);
        return String.join("", lines);
    }

    /** One line of N-Quads with its line break; of N-Triples where {@code graph} is null. */
    public static String line(Node graph, Node subject, Node predicate, Node object) {
        StringWriterI out = new StringWriterI();
        FORMAT.format(out, subject);
        out.print(' ');
        FORMAT.format(out, predicate);
        out.print(' ');
        FORMAT.format(out, object);
        if (graph != null) {
            out.print(' ');
            FORMAT.format(out, graph);
        }
        out.print(" .\n");
        return out.toString();
    }
}
