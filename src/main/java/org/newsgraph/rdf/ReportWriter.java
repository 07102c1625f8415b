package org.newsgraph.rdf;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionedAs;
import org.newsgraph.model.Source;
import org.newsgraph.model.Span;
import org.newsgraph.model.Stance;

/** Writes the statement reports of an article. */
final class ReportWriter {
    private final Findings findings;
    private final Triples triples;

    ReportWriter(Findings findings) {
        this.findings = findings;
        triples = findings.triples();
    }

    /** The node of each statement, by its id. */
    Node[] write() {
        List<Attribution> statements = findings.article().statements();
        Node[] reports = new Node[statements.size()];
        for (int i = 0; i < reports.length; i++) {
            reports[i] = begin(statements.get(i));
        }
        for (int i = 0; i < reports.length; i++) {
            finish(reports[i], statements.get(i), reports);
        }
        return reports;
    }

    private Node begin(Attribution statement) {
        Span extent = findings.phrases().codePoints(statement.extent());
        String content = statement.type() + " " + statement.source() + statement.cues() + statement.content();
        Node node = findings.fresh("report=" + extent.begin() + "," + extent.end(), content);
        findings.head(node, Vocabulary.STATEMENT_REPORT, statement.foundBy());
        return node;
    }

    private void finish(Node node, Attribution statement, Node[] reports) {
        source(node, statement.source());
        statement.cues().forEach(cue -> findings.span(node, Vocabulary.CUE, cue));
        if (!statement.cueLemma().isEmpty()) {
            triples.text(node, Vocabulary.CUE_LEMMA, statement.cueLemma());
        }
        content(node, statement);
        statement.addressees().forEach(id -> triples.add(node, Vocabulary.ADDRESSEE, findings.entities().of(id)));
        statement.medium().ifPresent(medium -> {
            triples.text(node, Vocabulary.MEDIUM, medium.kind());
            findings.span(node, Vocabulary.MEDIUM_SPAN, medium.span());
        });
        findings.entity(node, Vocabulary.PLACE, statement.place());
        findings.time(node, Vocabulary.SAID_ON, statement.when());
        statement.about().forEach(id -> about(node, id));
        statement.stances().forEach(stance -> stance(node, stance));
        statement.nestedIn().ifPresent(id -> triples.add(node, Vocabulary.NESTED_IN, reports[id]));
        statement.continues().ifPresent(id -> triples.add(node, Vocabulary.CONTINUES, reports[id]));
        statement.answers().ifPresent(id -> triples.add(node, Vocabulary.ANSWERS, reports[id]));
    }

    private void source(Node node, Source source) {
        switch (source) {
            case Source.Chain chain -> {
                triples.add(node, Vocabulary.SPEAKER, findings.entities().of(chain.chain()));
                findings.span(node, Vocabulary.SOURCE_SPAN, chain.span());
                findings.sentence(node, chain.span().begin());
            }
            case Source.Unnamed unnamed -> {
                findings.span(node, Vocabulary.SOURCE_SPAN, unnamed.span());
                findings.sentence(node, unnamed.span().begin());
            }
            case Source.Unstated unstated -> {
            }
        }
    }

    private void content(Node node, Attribution statement) {
        triples.word(node, Vocabulary.QUOTE_TYPE, statement.type());
        triples.word(node, Vocabulary.CONTENT_STATUS, statement.status());
        if (statement.question()) {
            triples.add(node, Vocabulary.IS_QUESTION, Literals.truth(true));
        }
        statement.cues().forEach(cue -> findings.sentence(node, cue.begin()));
        for (Span piece : statement.content()) {
            findings.span(node, Vocabulary.CONTENT_SPAN, piece);
            findings.sentence(node, piece.begin());
        }
        if (!statement.content().isEmpty()) {
            triples.text(node, Terms.TEXT, text(statement.content()));
        }
    }

    /** The pieces as one text; line breaks between paragraphs become spaces. */
    private String text(List<Span> pieces) {
        return pieces.stream().map(findings.article()::words).collect(Collectors.joining(" ")).replaceAll("\\s+", " ").strip();
    }

    private void about(Node node, int id) {
        CorefChain chain = findings.article().chain(id);
        triples.add(node, Vocabulary.ABOUT, findings.entities().of(id));
        if (standsForCountry(chain)) {
            chain.country().ifPresent(code -> triples.add(node, Vocabulary.ABOUT_COUNTRY, findings.iris().country(code)));
        }
    }

    /** A country, or what belongs to one or speaks for it: its government, its troops, its people. */
    private static boolean standsForCountry(CorefChain chain) {
        return switch (chain.type()) {
            case COUNTRY, ORGANISATION, GROUP -> true;
            case PERSON, PLACE, FACILITY, EVENT, OTHER -> chain.type() != EntityType.PERSON && chain.mentions().stream()
                    .anyMatch(mention -> mention instanceof Mention.Named named && named.as() != MentionedAs.NAME);
        };
    }

    private void stance(Node node, Stance stance) {
        triples.text(node, Vocabulary.STANCE, stance.type());
        findings.entity(node, Vocabulary.STANCE_TARGET, stance.target());
    }
}
