package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.resolve.Folding;
import org.newsgraph.resolve.Resolver;

/** Writes each office that somebody holds once, and for whom its holder speaks. */
final class FusedRoles {
    private static final Set<String> IN_OFFICE = Set.of("current", "acting", "interim");

    private final Fusion fusion;
    private final FusedStatements statements;
    private final Resolver resolver;
    private final Triples triples;

    FusedRoles(Fusion fusion, FusedStatements statements, Resolver resolver) {
        this.fusion = fusion;
        this.statements = statements;
        this.resolver = resolver;
        triples = fusion.triples();
    }

    void write() {
        Map<String, List<Finding>> groups = new TreeMap<>();
        fusion.facts().forEach(article -> article.roles()
                .forEach(role -> groups.computeIfAbsent(content(role), any -> new ArrayList<>()).add(role)));
        groups.forEach(this::role);
    }

    private String content(Finding role) {
        return holder(role).getURI() + "|" + Folding.fold(role.text(Vocabulary.ROLE_TITLE)) + "|"
                + of(role).stream().map(Node::getURI).collect(Collectors.joining(" ")) + "|"
                + role.text(Vocabulary.ROLE_STATUS);
    }

    private Node holder(Finding role) {
        return fusion.entity(role.one(Terms.MEMBER).orElseThrow());
    }

    private Set<Node> of(Finding role) {
        Set<Node> of = new TreeSet<>(java.util.Comparator.comparing(Node::getURI));
        role.all(Vocabulary.ROLE_OF).forEach(one -> of.add(fusion.entity(one)));
        return of;
    }

    private void role(String content, List<Finding> findings) {
        Node node = fusion.iris().fused("membership", Iris.hash(content, 16));
        Finding first = findings.getFirst();
        Node role = fusion.iris().role(Folding.fold(first.text(Vocabulary.ROLE_TITLE)));
        triples.add(node, Terms.TYPE, Terms.MEMBERSHIP);
        triples.add(node, Terms.MEMBER, holder(first));
        triples.add(node, Terms.ROLE, role);
        triples.add(role, Terms.TYPE, Terms.ROLE_CLASS);
        triples.text(role, Terms.LABEL, Folding.fold(first.text(Vocabulary.ROLE_TITLE)));
        fusion.values(node, Vocabulary.ROLE_TITLE, findings.stream());
        of(first).forEach(one -> triples.add(node, Vocabulary.ROLE_OF, one));
        fusion.entities(node, Terms.ORG_ORGANIZATION, findings.stream());
        triples.text(node, Vocabulary.ROLE_STATUS, first.text(Vocabulary.ROLE_STATUS));
        fusion.entities(node, Vocabulary.ASSERTED_BY, findings.stream());
        fusion.values(node, Vocabulary.OCCURRED_ON, findings.stream());
        fusion.support(node, findings);
        for (Finding finding : findings) {
            triples.add(node, Terms.DERIVED_FROM, finding.node());
            finding.one(Vocabulary.IN_STATEMENT)
                    .ifPresent(report -> triples.add(node, Vocabulary.IN_STATEMENT, statements.of(report)));
        }
        speaksFor(findings);
    }

    private void speaksFor(List<Finding> findings) {
        Finding first = findings.getFirst();
        boolean narrated = findings.stream().anyMatch(one -> one.all(Vocabulary.ASSERTED_BY).contains(Vocabulary.NARRATOR));
        if (narrated && IN_OFFICE.contains(first.text(Vocabulary.ROLE_STATUS))
                && resolver.speakingOffice(first.text(Vocabulary.ROLE_TITLE))) {
            of(first).forEach(body -> triples.add(holder(first), Vocabulary.SPEAKS_FOR, body));
        }
    }
}
