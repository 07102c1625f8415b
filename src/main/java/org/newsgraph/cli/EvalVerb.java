package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.eval.GoldEvaluation;
import org.newsgraph.eval.GoldReport;
import org.newsgraph.eval.GoldTexts;
import org.newsgraph.eval.RawAnalyzer;
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
        public Integer call() {
            Resources resources = common.resources();
            GoldEvaluation evaluation = GoldEvaluation.open(file, GoldTexts.of(file, texts));
            RawAnalyzer analyzer = new RawAnalyzer(Cleaner.standard(resources), Stages.standard(resources));
            GoldReport report = evaluation.run(analyzer);
            terminal.out().print(json ? report.json() + System.lineSeparator() : report.table());
            if (verbose) {
                terminal.out().print(System.lineSeparator() + report.mistakes());
            }
            return ExitCode.DONE;
        }
    }
}
