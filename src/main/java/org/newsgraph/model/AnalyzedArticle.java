package org.newsgraph.model;

import java.util.List;

/** An article with all that was found in it: a pure function of article, models and settings. */
public record AnalyzedArticle(
        Article article,
        List<Sentence> sentences,
        List<Quotation> quotations,
        List<CorefChain> chains,
        List<TimeExpression> times,
        List<Attribution> statements,
        List<Relation> relations,
        List<RoleHeld> roles) {
    public AnalyzedArticle {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
        chains = List.copyOf(chains);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
        relations = List.copyOf(relations);
        roles = List.copyOf(roles);
    }

    public CorefChain chain(int id) {
        return chains.get(id);
    }

    /** The words of a span of the clean text. */
    public String words(Span span) {
        return span.of(article.text().text());
    }
}
