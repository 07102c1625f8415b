package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.newsgraph.Sample;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.rules.Resources;

class FusedGraphTest {
    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
    private static final Resolver RESOLVER = Resolver.standard(Resources.shipped());
    private static final Node PERU = IRIS.country("PE");

    private static FusedGraph fused(List<AnalyzedArticle> articles) {
        List<Facts> facts = new ArrayList<>();
        for (AnalyzedArticle article : articles) {
            var graph = ArticleGraphTest.graph(article);
            facts.add(Facts.read(graph.key(), graph.graph().find()));
        }
        return FusedGraph.of(facts, RESOLVER, IRIS);
    }

    private final Graph graph = fused(Sample.all()).graph();

    @Property(tries = 12)
    void isTheSameInWhateverOrderArticlesCome(@ForAll long seed) {
        List<AnalyzedArticle> shuffled = new ArrayList<>(Sample.all());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(fused(shuffled).nquads()).isEqualTo(fused(Sample.all()).nquads());
    }

    @Test
    void knowsOnePersonInTwoSpellingsAndHerNamesakeApart() {
        assertThat(people("irina orlova")).hasSize(2);
        Node minister = IRIS.fused("person", "irina-orlova");
        assertThat(people("irina orlova")).allMatch(node -> node.getURI().startsWith(minister.getURI() + "-"));
        assertThat(graph.find(Node.ANY, Vocabulary.RESOLVES_TO, minister()).toList()).hasSize(2);
    }

    @Test
    void tellsAStatementOnceWithBothReports() {
        List<Node> statements = subjects(Vocabulary.REPORT_COUNT, Literals.number(2));
        assertThat(statements).hasSize(1);
        assertThat(graph.find(statements.getFirst(), Vocabulary.REPORTED_IN, Node.ANY).toList()).hasSize(2);
        assertThat(graph.contains(statements.getFirst(), Vocabulary.SPEAKER, minister())).isTrue();
        assertThat(graph.contains(statements.getFirst(), Vocabulary.ABOUT_COUNTRY, PERU)).isTrue();
    }

    @Test
    void makesPlainTriplesOnlyOfWhatTheNarratorAsserts() {
        Node supports = Vocabulary.relation("supports");
        assertThat(graph.find(Node.ANY, supports, Node.ANY).toList()).hasSize(1);
        assertThat(graph.contains(PERU, supports, minister())).isTrue();
    }

    @Test
    void keepsClaimsWithTheirAsserterAndMarksContradictions() {
        List<Node> claims = subjects(Terms.PREDICATE, Vocabulary.relation("supports"));
        assertThat(claims).hasSize(3);
        assertThat(claims).anyMatch(claim -> graph.contains(claim, Vocabulary.ASSERTED_BY, IRIS.fused("person", "quispe")));
        assertThat(graph.find(Node.ANY, Vocabulary.CONTRADICTS, Node.ANY).toList()).isEmpty();
    }

    @Test
    void letsTheMinisterSpeakForHerCountry() {
        assertThat(graph.contains(minister(), Vocabulary.SPEAKS_FOR, PERU)).isTrue();
    }

    @Test
    void joinsOfficesOfBothArticles() {
        List<Node> roles = subjects(Terms.MEMBER, minister());
        assertThat(roles).hasSize(1);
        assertThat(graph.contains(roles.getFirst(), Vocabulary.SUPPORT_COUNT, Literals.number(2))).isTrue();
        assertThat(graph.contains(roles.getFirst(), Vocabulary.FIRST_REPORTED, Literals.date("2021-04-15"))).isTrue();
        assertThat(graph.contains(roles.getFirst(), Vocabulary.LAST_REPORTED, Literals.date("2021-04-16"))).isTrue();
    }

    @Test
    void linksAnswersAndNestedStatements() {
        assertThat(graph.find(Node.ANY, Vocabulary.ANSWERS, Node.ANY).toList()).hasSize(1);
        assertThat(graph.find(Node.ANY, Vocabulary.NESTED_IN, Node.ANY).toList()).hasSize(1);
    }

    private Node minister() {
        return people("irina orlova").stream()
                .filter(node -> graph.find(Node.ANY, Vocabulary.RESOLVES_TO, node).toList().size() == 2)
                .findFirst().orElseThrow();
    }

    private List<Node> people(String key) {
        return subjects(Vocabulary.SEARCH_KEY, Literals.text(key)).stream()
                .filter(node -> graph.contains(node, Terms.TYPE, Terms.PERSON)).toList();
    }

    private List<Node> subjects(Node predicate, Node object) {
        return graph.find(Node.ANY, predicate, object).mapWith(triple -> triple.getSubject()).toList();
    }
}
