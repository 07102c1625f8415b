package org.newsgraph.eval;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.newsgraph.analyze.attribution.Attributions;
import org.newsgraph.analyze.coref.Coref;
import org.newsgraph.analyze.names.Names;
import org.newsgraph.analyze.quotations.Quotations;
import org.newsgraph.analyze.relation.Relations;
import org.newsgraph.analyze.syntax.Syntax;
import org.newsgraph.analyze.times.Times;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Article;
import org.newsgraph.model.Metadata;
import org.newsgraph.pipeline.ArticleAnalyzer;
import org.newsgraph.read.Cleaner;
import org.newsgraph.rules.Resources;

/**
 * Prints the measures for a developer: {@code EvalMain (seeds|ten|FILE) [-v] [--json]}. Needs NEWSGRAPH_SHARED.
 */
public final class EvalMain {
    private EvalMain() {
    }

    /** The shipped pipeline, from raw text. */
    static BiFunction<String, String, AnalyzedArticle> shipped() {
        Resources resources = Resources.shipped();
        Cleaner cleaner = Cleaner.standard(resources);
        ArticleAnalyzer analyzer = new ArticleAnalyzer(
                Syntax.standard(resources), Names.standard(resources), Times.standard(resources), Quotations.standard(resources),
                Coref.standard(resources), Attributions.standard(resources), Relations.standard(resources));
        return (id, raw) -> analyzer.analyze(
                new Article(
                        GoldTexts.sha256(raw).substring(0, 32), id, cleaner.clean(raw).text(), Metadata.unknown()));
    }

    public static void main(String[] args) {
        List<String> given = List.of(args);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        GoldEvaluation evaluation = evaluation(given.isEmpty() ? "seeds" : given.get(0));
        GoldReport report = evaluation.run(shipped());
        out.print(given.contains("--json") ? report.json() : report.table());
        if (given.contains("-v")) {
            out.print("\n" + report.mistakes());
        }
    }

    private static GoldEvaluation evaluation(String which) {
        return switch (which) {
            case "seeds" -> GoldFiles.seeds();
            case "ten" -> GoldFiles.ten();
            default -> GoldEvaluation.open(
                    Path.of(which),
                    GoldTexts.beside(Path.of(which), Optional.empty()));
        };
    }
}
