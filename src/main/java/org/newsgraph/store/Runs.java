package org.newsgraph.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Terms;
import org.newsgraph.rdf.Vocabulary;

/** Notes each run that changed something: the only place with clock times. */
final class Runs {
    private Runs() {
    }

    static void record(DatasetGraph data, Iris iris, String extractedWith, Instant started, Instant ended, Loaded loaded) {
        Graph graph = data.getGraph(iris.runsGraph());
        Instant begin = started.truncatedTo(ChronoUnit.MILLIS);
        Node run = iris.fused("run", begin.toString().replace(':', '-'));
        graph.add(run, Terms.TYPE, Terms.ACTIVITY);
        graph.add(run, Terms.STARTED, time(begin));
        graph.add(run, Terms.ENDED, time(ended.truncatedTo(ChronoUnit.MILLIS)));
        graph.add(run, Vocabulary.EXTRACTED_WITH, NodeFactory.createLiteralString(extractedWith));
        graph.add(run, Terms.LABEL, NodeFactory.createLiteralString("load: " + loaded.added() + " added, " + loaded.replaced()
                + " replaced, " + loaded.unchanged() + " unchanged, " + loaded.removed() + " removed"));
    }

    private static Node time(Instant instant) {
        return NodeFactory.createLiteralDT(instant.toString(), XSDDatatype.XSDdateTime);
    }
}
