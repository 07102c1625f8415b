package org.newsgraph.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.Sample;
import org.newsgraph.SampleStore;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Terms;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.Store;

class GateTest {
    @TempDir
    Path directory;

    private static Graph graph() {
        return ArticleGraph.of(Sample.dam(), ArticleGraph.Settings.of(new Iris(Iris.DEFAULT_BASE), "test")).graph();
    }

    @Test
    void findsNothingWrongWithAWholeStore() {
        try (Store store = SampleStore.in(directory)) {
            var report = Gate.shipped().check(store);
            assertThat(report.inWords()).isEqualTo("4 graphs checked, nothing wrong.\n");
            assertThat(report.conforms()).isTrue();
        }
    }

    @Test
    void namesInWordsWhatIsWrong() {
        Graph graph = graph();
        Node report = graph.find(Node.ANY, Terms.TYPE, Vocabulary.STATEMENT_REPORT).next().getSubject();
        graph.remove(report, Vocabulary.QUOTE_TYPE, Node.ANY);
        Node phrase = graph.find(Node.ANY, Terms.TYPE, Terms.NIF_PHRASE).next().getSubject();
        graph.remove(phrase, Terms.BEGIN_INDEX, Node.ANY);
        var found = Gate.shipped().check("test", graph);
        assertThat(found.conforms()).isFalse();
        assertThat(found.inWords()).contains("a report is direct, indirect or mixed").contains("begins once")
                .endsWith("1 graph checked, 2 faults.\n");
    }
}
