package org.newsgraph.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.lib.ShLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.store.Store;

/** Checks graphs against the shipped shapes. Thread-safe. */
public final class Gate {
    private static final int MOST = 1000;

    private final Shapes shapes;

    /**
     * A node that is not right.
     *
     * @param graph where it was found
     * @param node that is wrong
     * @param reason what is wrong, in words
     */
    public record Violation(String graph, String node, String reason) {
        @Override
        public String toString() {
            return node + ": " + reason + " (in " + graph + ")";
        }
    }

    /**
     * What a check found.
     *
     * @param graphs how many graphs were checked
     * @param violations sorted; of very many the first thousand
     */
    public record Report(int graphs, List<Violation> violations) {
        public Report {
            violations = List.copyOf(violations);
        }

        public boolean conforms() {
            return violations.isEmpty();
        }

        /** One line a violation, and one that sums up. */
        public String inWords() {
            StringBuilder words = new StringBuilder();
            violations.forEach(violation -> words.append(violation).append('\n'));
            String found = violations.isEmpty()
                    ? "nothing wrong"
                    : violations.size() + (violations.size() == 1 ? " fault" : " faults");
            return words.append(graphs).append(graphs == 1 ? " graph" : " graphs").append(" checked, ").append(found)
                    .append(".\n")
                    .toString();
        }
    }

    private Gate(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The gate with the shipped shapes. */
    public static Gate shipped() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create().source(Gate.class.getResourceAsStream("/ontology/shapes.ttl")).lang(Lang.TURTLE).parse(graph);
        return new Gate(Shapes.parse(graph));
    }

    /** Checks one graph. */
    public Report check(String name, Graph graph) {
        return new Report(1, violations(name, graph));
    }

    /** Checks every article graph of a store and its fused graph, each by itself. */
    public Report check(Store store) {
        return store.read(data -> {
            List<Violation> violations = new ArrayList<>();
            int graphs = 0;
            for (String key : store.articles(data)) {
                violations.addAll(copied(data, store.iris().articleGraph(key)));
                graphs++;
            }
            violations.addAll(copied(data, store.iris().fusedGraph()));
            violations.sort(Comparator.comparing(Violation::toString));
            return new Report(graphs + 1, violations.stream().limit(MOST).toList());
        });
    }

    private List<Violation> copied(DatasetGraph data, org.apache.jena.graph.Node name) {
        Graph copy = GraphFactory.createDefaultGraph();
        data.getGraph(name).find().forEachRemaining(copy::add);
        return violations(name.getURI(), copy);
    }

    private List<Violation> violations(String name, Graph graph) {
        ValidationReport report = org.apache.jena.shacl.ShaclValidator.get().validate(shapes, graph);
        return report.getEntries().stream().map(entry -> new Violation(name, entry.focusNode().toString(), reason(entry)))
                .distinct()
                .sorted(Comparator.comparing(Violation::toString)).toList();
    }

    private static String reason(ReportEntry entry) {
        String value = entry.value() == null ? "" : ", not " + ShLib.displayStr(entry.value());
        return entry.message() + value;
    }
}
