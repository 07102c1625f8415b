package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.Sample;
import org.newsgraph.exchange.ArticleJson;
import org.newsgraph.model.AnalyzedArticle;

class ArticleGraphTest {
    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

    static ArticleGraph graph(AnalyzedArticle article) {
        return ArticleGraph.of(article, ArticleGraph.Settings.of(IRIS, "test"));
    }

    @Test
    void pointsEveryPhraseAtItsWordsInCleanTextAndRawRecord() {
        var article = Sample.dam();
        int[] clean = article.article().text().text().codePoints().toArray();
        int[] raw = article.article().text().raw().codePoints().toArray();
        Graph graph = graph(article).graph();
        List<Triple> anchors = graph.find(Node.ANY, Terms.ANCHOR_OF, Node.ANY).toList();
        assertThat(anchors).hasSizeGreaterThan(15);
        for (Triple anchor : anchors) {
            Node phrase = anchor.getSubject();
            String words = anchor.getObject().getLiteralLexicalForm();
            int begin = number(graph, phrase, Terms.BEGIN_INDEX);
            int end = number(graph, phrase, Terms.END_INDEX);
            assertThat(new String(clean, begin, end - begin)).isEqualTo(words);
            String[] range = one(graph, phrase, Vocabulary.RAW_RANGES).getLiteralLexicalForm().split(",");
            int from = Integer.parseInt(range[0]);
            assertThat(new String(raw, from, Integer.parseInt(range[1]) - from)).isEqualTo(words);
            assertThat(phrase.getURI()).endsWith("#char=" + begin + "," + end);
        }
    }

    @Test
    void holdsNoBlankNode() {
        for (var article : Sample.all()) {
            assertThat(graph(article).graph().find().toList()).noneMatch(
                    triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
        }
    }

    @Test
    void isTheSameWhenMadeAgainAndFromExchange() {
        var article = Sample.dam();
        String quads = graph(article).nquads();
        assertThat(graph(article).nquads()).isEqualTo(quads);
        assertThat(graph(ArticleJson.read(ArticleJson.write(article))).nquads()).isEqualTo(quads);
    }

    @Test
    void survivesNQuads() {
        var made = graph(Sample.dam());
        DatasetGraph back = DatasetGraphFactory.createGeneral();
        RDFDataMgr.read(back, new java.io.StringReader(made.nquads()), null, Lang.NQUADS);
        assertThat(back.getGraph(made.name()).isIsomorphicWith(made.graph())).isTrue();
    }

    @Test
    void saysWhoSaidWhatToWhomWhereAndWhen() {
        Graph graph = graph(Sample.dam()).graph();
        Node report = graph.find(Node.ANY, Vocabulary.CUE_LEMMA, Literals.text("tell")).next().getSubject();
        assertThat(one(graph, one(graph, report, Vocabulary.SPEAKER), Terms.LABEL)).isEqualTo(Literals.text("Irina Orlova"));
        assertThat(one(graph, one(graph, report, Vocabulary.ADDRESSEE), Terms.LABEL)).isEqualTo(Literals.text("reporters"));
        assertThat(one(graph, report, Vocabulary.SAID_ON).getLiteralLexicalForm()).isEqualTo("2021-04-14");
        assertThat(one(graph, report, Vocabulary.ABOUT_COUNTRY)).isEqualTo(IRIS.country("PE"));
        assertThat(one(graph, one(graph, report, Vocabulary.TIME_EXPRESSION), Terms.ANCHOR_OF))
                .isEqualTo(Literals.text("on Wednesday"));
        assertThat(one(graph, one(graph, report, Vocabulary.IN_SENTENCE), Terms.ANCHOR_OF).getLiteralLexicalForm())
                .contains("told reporters");
    }

    @Test
    void nestsSecondHandWords() {
        Graph graph = graph(Sample.dam()).graph();
        Node inner = graph.find(Node.ANY, Vocabulary.NESTED_IN, Node.ANY).next().getSubject();
        Node outer = one(graph, inner, Vocabulary.NESTED_IN);
        assertThat(one(graph, one(graph, outer, Vocabulary.SPEAKER), Terms.LABEL)).isEqualTo(Literals.text("the ministry"));
    }

    @Test
    void putsNoPlainTripleBetweenEntities() {
        Graph graph = graph(Sample.dam()).graph();
        for (String type : Vocabulary.RELATIONS) {
            assertThat(graph.contains(Node.ANY, Vocabulary.relation(type), Node.ANY)).as(type).isFalse();
        }
    }

    private static int number(Graph graph, Node subject, Node predicate) {
        return Integer.parseInt(one(graph, subject, predicate).getLiteralLexicalForm());
    }

    private static Node one(Graph graph, Node subject, Node predicate) {
        List<Triple> found = graph.find(subject, predicate, Node.ANY).toList();
        assertThat(found).as(subject + " " + predicate).hasSizeGreaterThanOrEqualTo(1);
        return found.getFirst().getObject();
    }
}
