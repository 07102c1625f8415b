package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.newsgraph.eval.GoldEvaluation;
import org.newsgraph.eval.GoldReport;
import org.newsgraph.eval.GoldTexts;
import org.newsgraph.eval.LoadedGold;
import org.newsgraph.eval.RawAnalyzer;
import org.newsgraph.eval.Score;
import org.newsgraph.eval.Scores;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.pipeline.Stages;
import org.newsgraph.read.Cleaner;
import org.newsgraph.rules.Resources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph eval}: measures newsgraph against what people annotated. */
@Command(name = "eval", description = "Measures newsgraph against gold.", synopsisSubcommandLabel = "MEASURE", subcommands = EvalVerb.GoldVerb.class)
final class EvalVerb {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Prints this.")
    private boolean help;

    /** {@code newsgraph eval gold}. */
    @Command(name = "gold", description = "Measures mentions, people, countries, statements, relations and offices against a gold file.")
    static final class GoldVerb implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(paramLabel = "FILE", description = "The gold file.")
        private Path file;

        @Option(names = "--texts", paramLabel = "DIR", description = "Folders with the articles' raw texts, as files or in JSON Lines; also looked for beside the gold file.")
        private List<Path> texts = List.of();

        @Option(names = "--questions", paramLabel = "PLAN", description = "Also put the gold's questions to the loaded graph; PLAN says which saved query answers which.")
        private Path plan;

        @Option(names = "--json", description = "Figures as JSON.")
        private boolean json;

        @Option(names = {"-v", "--verbose"}, description = "Also every mistake.")
        private boolean verbose;

        @Mixin
        private CommonOptions common;

        GoldVerb(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            Resources resources = common.resources();
            GoldEvaluation evaluation = GoldEvaluation.open(file, GoldTexts.of(file, texts));
            RawAnalyzer analyzer = new RawAnalyzer(Cleaner.standard(resources), Stages.standard(resources));
            Map<String, AnalyzedArticle> found = evaluation.analyze(analyzer);
            GoldReport report = evaluation.score(found);
            terminal.out().print(json ? report.json() + System.lineSeparator() : report.table());
            if (verbose) {
                terminal.out().print(System.lineSeparator() + report.mistakes());
            }
            if (plan != null) {
                questions(LoadedGold.ask(evaluation, found, plan, terminal.clock()));
            }
            return ExitCode.DONE;
        }

        private void questions(Scores scores) {
            Score.Share share = scores.share("questions");
            terminal.out().println("\nquestions answered: " + share.right() + " of " + share.of());
            if (verbose) {
                scores.mistakes().forEach(mistake -> terminal.out().println("  " + mistake.fault() + " " + mistake.words()));
            }
        }
    }
}
