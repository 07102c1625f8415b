package org.newsgraph.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.model.Asserter;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Evidence;
import org.newsgraph.model.Relation;
import org.newsgraph.model.RoleHeld;
import org.newsgraph.model.Source;

/** Writes the relation assertions and roles of an article. */
final class AssertionWriter {
    private final Findings findings;
    private final Node[] reports;
    private final Triples triples;

    AssertionWriter(Findings findings, Node[] reports) {
        this.findings = findings;
        this.reports = reports;
        triples = findings.triples();
    }

    void relation(Relation relation) {
        Optional<Node> subject = relation.subject().map(findings.entities()::of);
        Optional<Node> object = relation.object().map(findings.entities()::of);
        Node node = findings.fresh("relation=" + relation.type() + place(relation.evidence()), subject + " " + object + relation);
        findings.head(node, Vocabulary.RELATION_ASSERTION, relation.foundBy());
        subject.ifPresent(entity -> triples.add(node, Terms.SUBJECT, entity));
        triples.add(node, Terms.PREDICATE, Vocabulary.relation(relation.type()));
        object.ifPresent(entity -> triples.add(node, Terms.OBJECT, entity));
        triples.word(node, Vocabulary.POLARITY, relation.polarity());
        triples.word(node, Vocabulary.MODALITY, relation.modality());
        relation.qualifiers().forEach((name, value) -> triples.add(node, Vocabulary.term(name),
                value.chain().map(findings.entities()::of)
                        .orElseGet(() -> findings.phrases().phrase(value.span(), findings.entities()))));
        findings.time(node, Vocabulary.OCCURRED_ON, relation.when());
        tail(node, relation.assertedBy(), relation.evidence(), relation.confidence());
    }

    void role(RoleHeld role) {
        Node holder = findings.entities().of(role.holder());
        Node node = findings.fresh("role" + place(role.evidence()), holder + role.title() + role.of() + role.status());
        findings.head(node, Terms.MEMBERSHIP, role.foundBy());
        triples.add(node, Terms.MEMBER, holder);
        triples.add(node, Terms.ROLE, findings.iris().role(role.title()));
        triples.text(node, Vocabulary.ROLE_TITLE, role.title());
        triples.text(node, Vocabulary.ROLE_STATUS, role.status().label());
        office(node, role);
        findings.article().article().metadata().published()
                .ifPresent(date -> triples.add(node, Vocabulary.OBSERVED_ON, Literals.date(date)));
        findings.time(node, Vocabulary.OCCURRED_ON, role.when());
        tail(node, role.assertedBy(), role.evidence(), role.confidence());
    }

    private void office(Node node, RoleHeld role) {
        role.of().ifPresent(id -> {
            Node of = findings.entities().of(id);
            triples.add(node, Vocabulary.ROLE_OF, of);
            if (findings.article().chain(id).type() == EntityType.ORGANISATION) {
                triples.add(node, Terms.ORG_ORGANIZATION, of);
            }
        });
        role.country().ifPresent(code -> triples.add(node, Vocabulary.ROLE_OF, findings.iris().country(code)));
    }

    private String place(Evidence evidence) {
        StringBuilder place = new StringBuilder();
        evidence.subject().ifPresent(span -> place.append(',').append(findings.phrases().codePoint(span.begin())));
        place.append(',').append(findings.phrases().codePoint(evidence.trigger().begin()));
        evidence.object().ifPresent(span -> place.append(',').append(findings.phrases().codePoint(span.begin())));
        return place.toString();
    }

    private void tail(Node node, Asserter asserter, Evidence evidence, double confidence) {
        switch (asserter) {
            case Asserter.Narrator narrator -> triples.add(node, Vocabulary.ASSERTED_BY, Vocabulary.NARRATOR);
            case Asserter.Party party -> triples.add(node, Vocabulary.ASSERTED_BY, findings.entities().of(party.chain()));
            case Asserter.Statement statement -> {
                triples.add(node, Vocabulary.IN_STATEMENT, reports[statement.attribution()]);
                speaker(statement.attribution())
                        .ifPresent(chain -> triples.add(node, Vocabulary.ASSERTED_BY, findings.entities().of(chain)));
            }
        }
        evidence.subject().ifPresent(span -> findings.span(node, Vocabulary.SUBJECT_SPAN, span));
        findings.span(node, Vocabulary.TRIGGER_SPAN, evidence.trigger());
        evidence.object().ifPresent(span -> findings.span(node, Vocabulary.OBJECT_SPAN, span));
        findings.sentence(node, evidence.trigger().begin());
        triples.add(node, Vocabulary.CONFIDENCE, Literals.decimal(confidence));
    }

    private Optional<Integer> speaker(int statement) {
        Attribution attribution = findings.article().statements().get(statement);
        return attribution.source() instanceof Source.Chain chain ? Optional.of(chain.chain()) : Optional.empty();
    }
}
