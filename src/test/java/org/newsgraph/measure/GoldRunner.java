package org.newsgraph.measure;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.analyze.attribution.Attributions;
import org.newsgraph.analyze.coref.Coref;
import org.newsgraph.analyze.names.Names;
import org.newsgraph.analyze.quotations.Quotations;
import org.newsgraph.analyze.relation.Relations;
import org.newsgraph.analyze.syntax.Syntax;
import org.newsgraph.analyze.times.Times;
import org.newsgraph.eval.GoldEvaluation;
import org.newsgraph.eval.GoldTexts;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.ReadResult;
import org.newsgraph.model.Source;
import org.newsgraph.pipeline.ArticleAnalyzer;
import org.newsgraph.read.Articles;
import org.newsgraph.read.Cleaner;
import org.newsgraph.rules.Resources;

/** Prints the statements of the articles of a gold file, the figures and the mistakes. */
public final class GoldRunner {
    private GoldRunner() {
    }

    /**
     * @param arguments gold file
     */
    public static void main(String[] arguments) {
        Resources resources = Resources.shipped();
        ArticleAnalyzer analyzer = new ArticleAnalyzer(Syntax.standard(resources), Names.standard(resources),
                Times.standard(resources), Quotations.standard(resources), Coref.standard(resources),
                Attributions.standard(resources), Relations.standard(resources));
        Articles articles = new Articles(Cleaner.standard(resources), StandardCharsets.UTF_8, Metadata.unknown());
        Path gold = Path.of(arguments[0]);
        var report = GoldEvaluation.open(gold, GoldTexts.of(gold, List.of())).run((id, text) -> {
            var input = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            var read = (ReadResult.Read) articles.of(List.of(Articles.STANDARD_INPUT), input).read().findFirst().orElseThrow();
            AnalyzedArticle article = analyzer.analyze(read.article());
            article.statements().forEach(statement -> System.out.println(row(article, statement)));
            return article;
        });
        System.out.println(report.table());
        System.out.println(report.mistakes());
    }

    private static String row(AnalyzedArticle article, Attribution statement) {
        String source = switch (statement.source()) {
            case Source.Chain chain -> article.chain(chain.chain()).name() + " <" + article.words(chain.span()) + ">";
            case Source.Unnamed unnamed -> "? <" + article.words(unnamed.span()) + ">";
            case Source.Unstated unstated -> "-";
        };
        return statement.id() + " " + statement.type() + " " + source + " "
                + statement.cues().stream().map(article::words).toList()
                + " -> " + statement.addressees().stream().map(id -> article.chain(id).name()).toList()
                + " " + statement.content().stream().map(article::words).toList()
                + statement.medium().map(medium -> " medium " + medium.kind()).orElse("")
                + statement.when().map(when -> " when " + article.words(article.times().get(when).span())).orElse("")
                + statement.place().map(place -> " at " + article.chain(place).name()).orElse("")
                + statement.nestedIn().map(id -> " in " + id).orElse("")
                + statement.continues().map(id -> " continues " + id).orElse("")
                + statement.answers().map(id -> " answers " + id).orElse("") + (statement.question() ? " ?" : "") + " "
                + statement.status() + " " + statement.stances();
    }
}
