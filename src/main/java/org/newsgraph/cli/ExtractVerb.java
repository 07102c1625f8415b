package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph extract}. */
@Command(name = "extract", description = "Prints the graph of each article as N-Quads, sorted; needs no store.")
final class ExtractVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ReadOptions reading;

    @Option(names = "--base", paramLabel = "IRI", description = "Base of the IRIs (default: ${DEFAULT-VALUE}).", defaultValue = Iris.DEFAULT_BASE)
    private String base;

    @Option(names = "--include-text", description = "With the whole clean text of each article.")
    private boolean text;

    @Option(names = "--mentions", paramLabel = "WHICH", description = "evidence: those that bear it (default); all.", defaultValue = "evidence")
    private Mentions mentions;

    @Mixin
    private CommonOptions common;

    enum Mentions {
        EVIDENCE, ALL
    }

    ExtractVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Iris iris = new Iris(base);
        try (AnalysisRun run = new AnalysisRun(terminal, common, reading)) {
            var settings = new ArticleGraph.Settings(iris, run.fingerprint(), text, mentions == Mentions.ALL);
            run.print(article -> terminal.out().print(ArticleGraph.of(article, settings).nquads()));
            return run.finish("");
        }
    }
}
