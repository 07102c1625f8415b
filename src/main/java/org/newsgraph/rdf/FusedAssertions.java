package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** Writes each relation once for each one who asserts it, and the plain triples that the narrators assert. */
final class FusedAssertions {
    private final Fusion fusion;
    private final FusedStatements statements;
    private final Triples triples;

    /** What makes assertions one. */
    private record Claim(
            Optional<Node> subject, Node predicate, Optional<Node> object, String polarity, String modality,
            Optional<Node> asserter) {

        /** Symmetric relations have their smaller entity first. */
        static Claim of(Finding finding, Fusion fusion) {
            Optional<Node> subject = finding.one(Terms.SUBJECT).map(fusion::entity);
            Optional<Node> object = finding.one(Terms.OBJECT).map(fusion::entity);
            Node predicate = finding.one(Terms.PREDICATE).orElseThrow();
            boolean swap = symmetric(predicate) && subject.isPresent() && object.isPresent()
                    && subject.get().getURI().compareTo(object.get().getURI()) > 0;
            return new Claim(swap ? object : subject, predicate, swap ? subject : object, finding.text(Vocabulary.POLARITY),
                    finding.text(Vocabulary.MODALITY), finding.one(Vocabulary.ASSERTED_BY).map(fusion::entity));
        }

        String content() {
            return relation() + "|" + polarity + "|" + modality + "|" + text(asserter);
        }

        String relation() {
            return text(subject) + "|" + predicate.getURI() + "|" + text(object);
        }

        boolean fact() {
            return polarity.equals("positive") && modality.equals("asserted") && subject.isPresent() && object.isPresent()
                    && asserter.filter(Vocabulary.NARRATOR::equals).isPresent() && !subject.equals(object);
        }

        private static String text(Optional<Node> node) {
            return node.map(Node::getURI).orElse("");
        }
    }

    FusedAssertions(Fusion fusion, FusedStatements statements) {
        this.fusion = fusion;
        this.statements = statements;
        triples = fusion.triples();
    }

    private static boolean symmetric(Node predicate) {
        return Vocabulary.SYMMETRIC.contains(predicate.getURI().substring(Vocabulary.NAMESPACE.length()));
    }

    void write() {
        Map<String, List<Finding>> groups = new TreeMap<>();
        fusion.facts().forEach(article -> article.assertions().forEach(
                one -> groups.computeIfAbsent(Claim.of(one, fusion).content(), any -> new ArrayList<>()).add(one)));
        Map<String, List<Node>> positive = new TreeMap<>();
        Map<String, List<Node>> negative = new TreeMap<>();
        groups.forEach((content, findings) -> {
            Claim claim = Claim.of(findings.getFirst(), fusion);
            Node node = assertion(content, claim, findings);
            (claim.polarity().equals("positive") ? positive : negative)
                    .computeIfAbsent(claim.relation(), any -> new ArrayList<>()).add(node);
        });
        negative.forEach((relation, nodes) -> contradict(nodes, positive.getOrDefault(relation, List.of())));
    }

    private Node assertion(String content, Claim claim, List<Finding> findings) {
        Node node = fusion.iris().fused("assertion", Iris.hash(content, 16));
        triples.add(node, Terms.TYPE, Vocabulary.FUSED_ASSERTION);
        claim.subject().ifPresent(subject -> triples.add(node, Terms.SUBJECT, subject));
        triples.add(node, Terms.PREDICATE, claim.predicate());
        claim.object().ifPresent(object -> triples.add(node, Terms.OBJECT, object));
        triples.text(node, Vocabulary.POLARITY, claim.polarity());
        triples.text(node, Vocabulary.MODALITY, claim.modality());
        claim.asserter().ifPresent(asserter -> triples.add(node, Vocabulary.ASSERTED_BY, asserter));
        Facts.QUALIFIERS.forEach(qualifier -> fusion.entities(node, qualifier, findings.stream()));
        fusion.values(node, Vocabulary.OCCURRED_ON, findings.stream());
        fusion.values(node, Vocabulary.TIME_EXPRESSION, findings.stream());
        fusion.support(node, findings);
        for (Finding finding : findings) {
            triples.add(node, Terms.DERIVED_FROM, finding.node());
            finding.one(Vocabulary.IN_STATEMENT)
                    .ifPresent(report -> triples.add(node, Vocabulary.IN_STATEMENT, statements.of(report)));
        }
        if (claim.fact()) {
            fact(claim);
        }
        return node;
    }

    private void fact(Claim claim) {
        triples.add(claim.subject().orElseThrow(), claim.predicate(), claim.object().orElseThrow());
        if (symmetric(claim.predicate())) {
            triples.add(claim.object().orElseThrow(), claim.predicate(), claim.subject().orElseThrow());
        }
    }

    private void contradict(List<Node> negative, List<Node> positive) {
        for (Node no : negative) {
            for (Node yes : positive) {
                triples.add(no, Vocabulary.CONTRADICTS, yes);
                triples.add(yes, Vocabulary.CONTRADICTS, no);
            }
        }
    }
}
