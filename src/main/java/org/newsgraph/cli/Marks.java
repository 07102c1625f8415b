package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Span;

/**
 * What to mark in a text: spans with a label each, properly nested. A span that would cross one that holds more is left out.
 */
record Marks(List<Mark> marks) {

    /** A marked span of the clean text. */
    record Mark(Span span, String kind, int chain) {
    }

    /** Something that begins or ends at an offset. */
    record Edge(int offset, boolean begins, Mark mark) {
    }

    /** Every mention of the article, with the chain it is in. */
    static Marks mentions(AnalyzedArticle article) {
        List<Mark> all = new ArrayList<>();
        for (CorefChain chain : article.chains()) {
            for (Mention mention : chain.mentions()) {
                all.add(new Mark(mention.span(), kind(mention), chain.id()));
            }
        }
        all.sort(Comparator.comparing(Mark::span));
        return new Marks(nested(all));
    }

    private static String kind(Mention mention) {
        return switch (mention) {
            case Mention.Named named -> "name";
            case Mention.Nominal nominal -> "nominal";
            case Mention.Pronominal pronominal -> "pronoun";
        };
    }

    private static List<Mark> nested(List<Mark> sorted) {
        List<Mark> kept = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        for (Mark mark : sorted) {
            while (!open.isEmpty() && open.get(open.size() - 1).span().end() <= mark.span().begin()) {
                open.remove(open.size() - 1);
            }
            if (open.isEmpty() || open.get(open.size() - 1).span().contains(mark.span())) {
                kept.add(mark);
                open.add(mark);
            }
        }
        return kept;
    }

    /** Where marks begin and end inside a span, in text order; what ends at an offset comes before what begins there. */
    List<Edge> edges(Span within) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (within.contains(mark.span())) {
                edges.add(new Edge(mark.span().begin(), true, mark));
                edges.add(new Edge(mark.span().end(), false, mark));
            }
        }
        edges.sort(Comparator.comparingInt(Edge::offset).thenComparing(Edge::begins)
                .thenComparing(edge -> edge.begins() ? -edge.mark().span().end() : -edge.mark().span().begin()));
        return edges;
    }
}
