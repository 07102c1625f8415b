package org.newsgraph.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.pipeline.Stages;
import org.newsgraph.read.Cleaner;
import org.newsgraph.rules.Resources;

/**
 * Prints the measures for a developer: {@code EvalMain (seeds|ten|FILE) [-v] [--json]}. Needs NEWSGRAPH_SHARED.
 */
public final class EvalMain {
    private EvalMain() {
    }

    /** The shipped pipeline, from raw text. */
    static RawAnalyzer shipped() {
        Resources resources = Resources.shipped();
        return new RawAnalyzer(Cleaner.standard(resources), Stages.standard(resources));
    }

    public static void main(String[] args) throws IOException {
        List<String> given = List.of(args);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        GoldEvaluation evaluation = evaluation(given.isEmpty() ? "seeds" : given.get(0));
        Map<String, AnalyzedArticle> found = evaluation.analyze(shipped());
        GoldReport report = evaluation.score(found);
        out.print(given.contains("--json") ? report.json() : report.table());
        if (given.contains("-v")) {
            out.print("\n" + report.mistakes());
        }
        if (!evaluation.gold().questions().isEmpty() && !given.contains("--json")) {
            questions(evaluation, found, given.contains("-v"), out);
        }
    }

    private static void questions(
            GoldEvaluation evaluation, Map<String, AnalyzedArticle> found, boolean verbose, PrintStream out) throws IOException {
        Scores questions = LoadedGold.ask(evaluation, found, GoldFiles.QUESTIONS, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        Score.Share share = questions.share("questions");
        out.println("\nquestions answered: " + share.right() + " of " + share.of());
        if (verbose) {
            questions.mistakes().forEach(mistake -> out.println("  " + mistake.fault() + " " + mistake.words()));
        }
    }

    private static GoldEvaluation evaluation(String which) {
        return switch (which) {
            case "seeds" -> GoldFiles.seeds();
            case "ten" -> GoldFiles.ten();
            default -> GoldEvaluation.open(Path.of(which), GoldTexts.of(Path.of(which), List.of()));
        };
    }
}
