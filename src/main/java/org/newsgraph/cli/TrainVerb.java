package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.train.NameTraining;
import org.newsgraph.train.ParserTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph train}: makes the models that are shipped. */
@Command(name = "train", description = "Makes models from annotated text; the cards beside the shipped models say from which.", synopsisSubcommandLabel = "MODEL", subcommands = {
        TrainVerb.ParserVerb.class, TrainVerb.NamesVerb.class})
final class TrainVerb {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Prints this.")
    private boolean help;

    /** {@code newsgraph train parser}. */
    @Command(name = "parser", description = "Learns tags and dependency trees.")
    static final class ParserVerb implements Callable<Integer> {
        @Option(names = {"-h", "--help"}, usageHelp = true, description = "Prints this.")
        private boolean help;

        private final Terminal terminal;

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "Treebanks (.conllu), and text without marks (.jsonl with a list of tokens a line) for the word classes.")
        private List<Path> files;

        @Option(names = {"-o", "--output"}, paramLabel = "MODEL", required = true, description = "Where the model goes.")
        private Path model;

        ParserVerb(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            ParserTraining.train(files, model, ParserTraining.standard(), terminal.err()::println);
            return ExitCode.DONE;
        }
    }

    /** {@code newsgraph train names}. */
    @Command(name = "names", description = "Learns names.")
    static final class NamesVerb implements Callable<Integer> {
        private static final int BITS = 18;
        private static final int SENTENCES_TOGETHER = 12;

        private final Terminal terminal;

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "Marked sentences: JSON Lines of tokens and IOB2 tags.")
        private List<Path> files;

        @Option(names = "--clusters", paramLabel = "FILE", required = true, description = "Word classes: a word and, behind a tab, its path of 0 and 1.")
        private Path clusters;

        @Option(names = "--rounds", paramLabel = "N", defaultValue = "8", description = "Passes over the data (default: ${DEFAULT-VALUE}).")
        private int rounds;

        @Option(names = "--margin", paramLabel = "M", defaultValue = "4", description = "By how much the right tags must win (default: ${DEFAULT-VALUE}).")
        private float margin;

        @Option(names = {"-o", "--output"}, paramLabel = "MODEL", required = true, description = "Where the model goes.")
        private Path model;

        @Mixin
        private CommonOptions common;

        NamesVerb(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            NameTraining training = new NameTraining(common.resources(), clusters, BITS);
            for (Path file : files) {
                training.add(file, SENTENCES_TOGETHER);
                terminal.err().println(file + " read");
            }
            training.learn(rounds, margin, model);
            return ExitCode.DONE;
        }
    }
}
