package org.newsgraph.eval;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
            default -> GoldEvaluation.open(Path.of(which), GoldTexts.of(Path.of(which), List.of()));
        };
    }
}
