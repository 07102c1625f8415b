package org.newsgraph.pipeline;

import org.newsgraph.analyze.attribution.AttributionFinder;
import org.newsgraph.analyze.coref.CorefResolver;
import org.newsgraph.analyze.names.NameFinder;
import org.newsgraph.analyze.quotations.QuotationFinder;
import org.newsgraph.analyze.relation.RelationExtractor;
import org.newsgraph.analyze.syntax.SyntaxAnnotator;
import org.newsgraph.analyze.times.TimeTagger;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Article;

/**
 * Analyses one article: the stages, in their order. A pure function of the article: no files, no clock, no state, so that the
 * same article gives the same result on any thread and any machine. Thread-safe.
 */
public record ArticleAnalyzer(SyntaxAnnotator syntax, NameFinder names, TimeTagger times, QuotationFinder quotations,
        CorefResolver coref, AttributionFinder attribution, RelationExtractor relation) {

    /** All that the stages find in the article. */
    public AnalyzedArticle analyze(Article article) {
        var text = article.text();
        var sentences = syntax.annotate(text);
        var mentions = names.find(text, sentences);
        var expressions = times.tag(text, sentences, article.metadata().published());
        var quoted = quotations.find(text, sentences);
        var coreference = coref.resolve(text, sentences, mentions, quoted);
        var attributed = attribution.find(text, sentences, coreference, expressions, quoted);
        var extracted = relation.extract(text, sentences, attributed, expressions);
        return new AnalyzedArticle(article, sentences, quoted, attributed.chains(), expressions, attributed.statements(),
                extracted.relations(), extracted.roles());
    }
}
