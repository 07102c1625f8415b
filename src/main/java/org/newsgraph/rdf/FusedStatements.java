package org.newsgraph.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** Writes each utterance once, with all its reports. */
final class FusedStatements {
    private static final int TOO_MANY = 20;
    private static final List<Node> ENTITIES = List.of(Vocabulary.SPEAKER, Vocabulary.ADDRESSEE, Vocabulary.ABOUT,
            Vocabulary.ABOUT_COUNTRY, Vocabulary.STANCE_TARGET, Vocabulary.PLACE);
    private static final List<Node> VALUES = List.of(Vocabulary.STANCE, Vocabulary.QUOTE_TYPE, Vocabulary.CONTENT_STATUS,
            Vocabulary.IS_QUESTION, Vocabulary.MEDIUM, Vocabulary.SAID_ON, Vocabulary.TIME_EXPRESSION);

    private final Fusion fusion;
    private final Triples triples;
    private final Map<Node, Node> statements = new HashMap<>();

    FusedStatements(Fusion fusion) {
        this.fusion = fusion;
        triples = fusion.triples();
    }

    /** The statement of a report. */
    Node of(Node report) {
        return statements.get(report);
    }

    void write() {
        Map<String, List<Utterances.Report>> bySpeaker = new TreeMap<>();
        List<List<Utterances.Report>> alone = new ArrayList<>();
        for (Facts article : fusion.facts()) {
            for (Finding finding : article.reports()) {
                var report = Utterances.Report.of(finding, day(finding, article));
                Optional<Node> speaker = finding.one(Vocabulary.SPEAKER).map(fusion::entity);
                if (speaker.isPresent()) {
                    bySpeaker.computeIfAbsent(speaker.get().getURI(), any -> new ArrayList<>()).add(report);
                } else {
                    alone.add(List.of(report));
                }
            }
        }
        alone.forEach(this::statement);
        bySpeaker.values().forEach(this::speaker);
        fusion.facts().forEach(article -> article.reports().forEach(this::links));
    }

    private static Optional<Long> day(Finding finding, Facts article) {
        return finding.one(Vocabulary.SAID_ON).map(Node::getLiteralLexicalForm)
                .filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}"))
                .or(() -> article.day().map(Node::getLiteralLexicalForm)).map(text -> LocalDate.parse(text).toEpochDay());
    }

    private void speaker(List<Utterances.Report> reports) {
        var utterances = new Utterances(reports);
        List<Node> nodes = utterances.groups().stream().map(this::statement).toList();
        utterances.similar((one, other) -> same(nodes.get(one), nodes.get(other)));
        Map<String, List<Integer>> acts = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (String act : acts(utterances.groups().get(i))) {
                acts.computeIfAbsent(act, any -> new ArrayList<>()).add(i);
            }
        }
        acts.values().stream().filter(group -> group.size() <= TOO_MANY)
                .forEach(group -> sameActs(group, utterances.groups(), nodes));
    }

    /** What was done to whom by saying it: two reports of one such act in two articles may be one utterance. */
    private List<String> acts(List<Utterances.Report> group) {
        List<String> acts = new ArrayList<>();
        Finding finding = group.getFirst().finding();
        for (Node stance : finding.all(Vocabulary.STANCE)) {
            for (Node to : finding.all(Vocabulary.ADDRESSEE)) {
                acts.add(stance.getLiteralLexicalForm() + " " + fusion.entity(to));
            }
        }
        return acts;
    }

    private void sameActs(List<Integer> group, List<List<Utterances.Report>> reports, List<Node> nodes) {
        for (int one : group) {
            for (int other : group) {
                var first = reports.get(one).getFirst();
                var second = reports.get(other).getFirst();
                boolean apart = !first.finding().article().equals(second.finding().article());
                if (one < other && apart && first.near(second)) {
                    same(nodes.get(one), nodes.get(other));
                }
            }
        }
    }

    private void same(Node one, Node other) {
        triples.add(one, Vocabulary.SAME_UTTERANCE_AS, other);
        triples.add(other, Vocabulary.SAME_UTTERANCE_AS, one);
    }

    private Node statement(List<Utterances.Report> group) {
        List<Finding> findings = group.stream().map(Utterances.Report::finding).toList();
        String smallest = findings.stream().map(one -> one.node().getURI()).min(String::compareTo).orElseThrow();
        String place = smallest.substring(smallest.indexOf("report=") + "report=".length()).replace(',', '-');
        Node node = fusion.iris().fused("statement", fusion.iris().articleKey(smallest) + "-" + place);
        triples.add(node, Terms.TYPE, Vocabulary.STATEMENT);
        ENTITIES.forEach(property -> fusion.entities(node, property, findings.stream()));
        VALUES.forEach(property -> fusion.values(node, property, findings.stream()));
        findings.getFirst().one(Terms.TEXT).ifPresent(text -> triples.add(node, Terms.TEXT, text));
        triples.number(node, Vocabulary.REPORT_COUNT, findings.size());
        fusion.support(node, findings);
        for (Finding finding : findings) {
            statements.put(finding.node(), node);
            triples.add(finding.node(), Vocabulary.REPORT_OF, node);
            triples.add(node, Vocabulary.REPORTED_IN, fusion.iris().article(finding.article()));
        }
        return node;
    }

    private void links(Finding report) {
        for (Node link : List.of(Vocabulary.NESTED_IN, Vocabulary.ANSWERS)) {
            for (Node other : report.all(link)) {
                Node from = statements.get(report.node());
                Node to = statements.get(other);
                if (to != null && !to.equals(from)) {
                    triples.add(from, link, to);
                }
            }
        }
    }
}
