package org.newsgraph.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.FoundBy;
import org.newsgraph.model.Span;

/** What the writers of an article's findings share. */
record Findings(AnalyzedArticle article, Iris iris, Triples triples, Phrases phrases, Entities entities) {
    /** A new node of this fragment; where another finding has it already, the content's hash tells them apart. */
    Node fresh(String fragment, String content) {
        Node node = iris.inArticle(article.article().key(), fragment);
        return triples.has(node)
                ? iris.inArticle(article.article().key(), fragment + "," + Iris.hash(content, 8))
                : node;
    }

    /** What every finding has: its class, its article, its rule. */
    void head(Node node, Node type, FoundBy foundBy) {
        triples.add(node, Terms.TYPE, type);
        triples.add(node, Terms.IS_PART_OF, iris.article(article.article().key()));
        triples.text(node, Vocabulary.FOUND_BY, foundBy.component() + "/" + foundBy.rule() + "@" + foundBy.version());
    }

    void entity(Node node, Node predicate, Optional<Integer> chain) {
        chain.ifPresent(id -> triples.add(node, predicate, entities.of(id)));
    }

    Node span(Node node, Node predicate, Span span) {
        Node phrase = phrases.phrase(span, entities);
        triples.add(node, predicate, phrase);
        return phrase;
    }

    void sentence(Node node, int offset) {
        Node sentence = phrases.sentenceAt(offset);
        if (sentence != null) {
            triples.add(node, Vocabulary.IN_SENTENCE, sentence);
        }
    }

    /** The time expression, and its date under {@code property} where it has one. */
    void time(Node node, Node property, Optional<Integer> when) {
        when.ifPresent(index -> {
            triples.add(node, Vocabulary.TIME_EXPRESSION, phrases.time(index));
            Literals.calendar(article.times().get(index)).ifPresent(date -> {
                triples.add(node, property, date);
                triples.word(node, Vocabulary.DATE_PRECISION, article.times().get(index).precision());
            });
        });
    }
}
