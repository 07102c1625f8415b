package org.newsgraph.eval;

import java.util.function.BiFunction;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Article;
import org.newsgraph.model.Metadata;
import org.newsgraph.pipeline.ArticleAnalyzer;
import org.newsgraph.read.Cleaner;

/** Analyses raw texts of which nothing is known beside: cleaning, then all stages. Thread-safe. */
public record RawAnalyzer(Cleaner cleaner, ArticleAnalyzer analyzer) implements BiFunction<String, String, AnalyzedArticle> {

    /**
     * @param id for messages
     * @param raw the decoded text as it was found
     */
    @Override
    public AnalyzedArticle apply(String id, String raw) {
        String key = GoldTexts.sha256(raw).substring(0, 32);
        return analyzer.analyze(new Article(key, id, cleaner.clean(raw).text(), Metadata.unknown()));
    }
}
