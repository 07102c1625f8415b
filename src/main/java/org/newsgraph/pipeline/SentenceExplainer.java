package org.newsgraph.pipeline;

import java.util.List;
import org.newsgraph.analyze.relation.RelationExplainer;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Article;
import org.newsgraph.model.Attributed;
import org.newsgraph.rules.Explanation;

/** Analyses a few sentences and says which relation rules fired on them, and what stopped the nearest others. Thread-safe. */
public record SentenceExplainer(ArticleAnalyzer analyzer, RelationExplainer relations) {

    /** A short text, analysed and explained, one explanation a sentence. */
    public record Explained(AnalyzedArticle article, List<Explanation> explanations) {
    }

    /** Explains an article that holds nothing but the sentences in question. */
    public Explained explain(Article article) {
        AnalyzedArticle analyzed = analyzer.analyze(article);
        Attributed attributed = new Attributed(analyzed.chains(), analyzed.statements());
        return new Explained(analyzed, relations.explain(article.text(), analyzed.sentences(), attributed));
    }
}
