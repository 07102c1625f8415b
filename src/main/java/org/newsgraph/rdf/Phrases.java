package org.newsgraph.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.jena.graph.Node;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.CodePoints;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;

/** The stretches of one article's text as NIF nodes. */
final class Phrases {
    private final AnalyzedArticle article;
    private final Iris iris;
    private final Triples triples;
    private final CodePoints clean;
    private final CodePoints raw;
    private final Map<Span, MentionOf> mentions = new HashMap<>();

    /** A mention and the chain it is in. */
    private record MentionOf(Mention mention, CorefChain chain) {
    }

    Phrases(AnalyzedArticle article, Iris iris, Triples triples) {
        this.article = article;
        this.iris = iris;
        this.triples = triples;
        clean = new CodePoints(article.article().text().text());
        raw = new CodePoints(article.article().text().raw());
        for (CorefChain chain : article.chains()) {
            for (Mention mention : chain.mentions()) {
                mentions.putIfAbsent(mention.span(), new MentionOf(mention, chain));
            }
        }
    }

    int codePoint(int units) {
        return clean.of(units);
    }

    Span codePoints(Span units) {
        return clean.of(units);
    }

    /** The node of a stretch; written with its mention, where it is one. */
    Node phrase(Span span, Entities entities) {
        Node node = stretch(span);
        if (graphAdds(node, Terms.NIF_PHRASE)) {
            MentionOf found = mentions.get(span);
            if (found != null) {
                mention(node, found, entities);
            }
        }
        return node;
    }

    private void mention(Node node, MentionOf found, Entities entities) {
        triples.add(node, Terms.IDENT_REF, entities.of(found.chain().id()));
        String form = switch (found.mention()) {
            case Mention.Named named -> {
                triples.word(node, Vocabulary.MENTIONED_AS, named.as());
                yield "name";
            }
            case Mention.Nominal nominal -> "nominal";
            case Mention.Pronominal pronoun -> "pronoun";
        };
        triples.text(node, Vocabulary.MENTION_FORM, form);
    }

    /** The node of a time expression. */
    Node time(int index) {
        TimeExpression time = article.times().get(index);
        Node node = stretch(time.span());
        if (graphAdds(node, Vocabulary.TIME_EXPRESSION_CLASS)) {
            triples.text(node, Vocabulary.TIMEX_VALUE, time.value());
            triples.word(node, Vocabulary.DATE_PRECISION, time.precision());
        }
        return node;
    }

    /** The node of the sentence at an offset, with its text; null where no sentence is. */
    Node sentenceAt(int offset) {
        int index = indexAt(offset);
        return index < 0 ? null : sentence(index);
    }

    Node sentence(int index) {
        Sentence sentence = article.sentences().get(index);
        Node node = stretch(sentence.span());
        if (graphAdds(node, Terms.NIF_SENTENCE)) {
            triples.word(node, Vocabulary.ZONE, sentence.zone());
        }
        return node;
    }

    private int indexAt(int offset) {
        List<Sentence> sentences = article.sentences();
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() ? low : -1;
    }

    private boolean graphAdds(Node node, Node type) {
        if (triples.graph().contains(node, Terms.TYPE, type)) {
            return false;
        }
        triples.add(node, Terms.TYPE, type);
        return true;
    }

    private Node stretch(Span span) {
        String key = article.article().key();
        Span points = clean.of(span);
        Node node = iris.phrase(key, points);
        if (!triples.has(node)) {
            triples.add(node, Terms.REFERENCE_CONTEXT, iris.article(key));
            triples.number(node, Terms.BEGIN_INDEX, points.begin());
            triples.number(node, Terms.END_INDEX, points.end());
            triples.text(node, Terms.ANCHOR_OF, article.words(span));
            triples.text(node, Vocabulary.RAW_RANGES, rawRanges(span));
        }
        return node;
    }

    private String rawRanges(Span span) {
        StringJoiner ranges = new StringJoiner(" ");
        for (Span range : article.article().text().map().raw(span)) {
            Span points = raw.of(range);
            ranges.add(points.begin() + "," + points.end());
        }
        return ranges.toString();
    }
}
