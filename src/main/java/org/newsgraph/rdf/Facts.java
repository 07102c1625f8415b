package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.resolve.Profile;

/**
 * What one article's graph says, read back for the fused graph. Immutable.
 *
 * @param key of the article
 * @param day of publication, {@code yyyy-mm-dd}, where it is known
 * @param sha256 of its clean text
 * @param sentences hashes of the sentences with findings
 * @param phrases times and other words that findings lead to beside their evidence
 */
public record Facts(
        String key,
        Optional<Node> day,
        String sha256,
        Set<String> sentences,
        List<Profile> profiles,
        List<Finding> entities,
        List<Finding> reports,
        List<Finding> assertions,
        List<Finding> roles,
        List<Finding> phrases) {

    /** Properties of assertions that lead to entities or words. */
    static final List<Node> QUALIFIERS = List.of(Vocabulary.OF_PARTY, Vocabulary.VIA, Vocabulary.AT);

    /** What the fused graph does not need. */
    private static final Set<Node> UNREAD = Set.of(Terms.REFERENCE_CONTEXT, Terms.BEGIN_INDEX, Terms.END_INDEX,
            Terms.IS_PART_OF, Terms.IS_STRING, Terms.IDENT_REF, Vocabulary.RAW_RANGES, Vocabulary.CUE, Vocabulary.CUE_LEMMA,
            Vocabulary.SOURCE_SPAN, Vocabulary.CONTENT_SPAN, Vocabulary.MEDIUM_SPAN, Vocabulary.SUBJECT_SPAN,
            Vocabulary.TRIGGER_SPAN, Vocabulary.OBJECT_SPAN, Vocabulary.IN_SENTENCE, Vocabulary.FOUND_BY,
            Vocabulary.CONFIDENCE, Vocabulary.CONTINUES);

    /** Reads an article's graph; takes time linear in its triples, whose order does not matter. */
    public static Facts read(String key, Iterator<Triple> triples) {
        Map<Node, Map<Node, List<Node>>> nodes = new HashMap<>();
        triples.forEachRemaining(triple -> {
            if (!UNREAD.contains(triple.getPredicate())) {
                nodes.computeIfAbsent(triple.getSubject(), any -> new HashMap<>())
                        .computeIfAbsent(triple.getPredicate(), any -> new ArrayList<>(1)).add(triple.getObject());
            }
        });
        List<Finding> all = new ArrayList<>();
        nodes.forEach((node, values) -> {
            values.values().forEach(objects -> objects.sort(Comparator.comparing(Node::toString)));
            all.add(new Finding(key, node, values));
        });
        all.sort(Comparator.comparing(finding -> finding.node().getURI()));
        return of(key, all);
    }

    private static Facts of(String key, List<Finding> all) {
        List<Finding> entities = all.stream().filter(one -> !one.all(Vocabulary.NAMED).isEmpty()).toList();
        List<Finding> reports = typed(all, Vocabulary.STATEMENT_REPORT);
        List<Finding> assertions = typed(all, Vocabulary.RELATION_ASSERTION);
        List<Finding> roles = typed(all, Terms.MEMBERSHIP);
        Optional<Finding> article = typed(all, Terms.NEWS_ARTICLE).stream().findFirst();
        Set<String> sentences = new TreeSet<>();
        typed(all, Terms.NIF_SENTENCE).forEach(one -> sentences.add(Iris.hash(one.text(Terms.ANCHOR_OF), 16)));
        return new Facts(key, article.flatMap(one -> one.one(Terms.DATE_PUBLISHED)),
                article.map(one -> one.text(Vocabulary.TEXT_SHA256)).orElse(""), sentences,
                new ProfileReader(key, entities).read(reports, assertions, roles), entities, reports, assertions, roles,
                phrases(all, assertions));
    }

    private static List<Finding> phrases(List<Finding> all, List<Finding> assertions) {
        Set<Node> wanted = new HashSet<>();
        assertions.forEach(one -> QUALIFIERS.forEach(qualifier -> wanted.addAll(one.all(qualifier))));
        return all.stream().filter(one -> one.is(Vocabulary.TIME_EXPRESSION_CLASS)
                || one.is(Terms.NIF_PHRASE) && wanted.contains(one.node())).toList();
    }

    private static List<Finding> typed(List<Finding> all, Node type) {
        return all.stream().filter(one -> one.is(type)).toList();
    }

    /** Facts by key, sorted. */
    static Map<String, Facts> byKey(Iterable<Facts> facts) {
        Map<String, Facts> sorted = new TreeMap<>();
        facts.forEach(one -> sorted.put(one.key(), one));
        return sorted;
    }
}
