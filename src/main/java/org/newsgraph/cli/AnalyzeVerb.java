package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.exchange.ArticleJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph analyze}: JSON Lines. */
@Command(name = "analyze", description = "Prints one JSON object an article: all that was found in it, with offsets in the raw input.")
final class AnalyzeVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ReadOptions reading;

    @Mixin
    private CommonOptions common;

    @Option(names = "--tokens", description = "With the tokens of every sentence.")
    private boolean tokens;

    AnalyzeVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return AnalysisRun.each(terminal, common, reading, article -> terminal.out().println(ArticleJson.write(article, tokens)));
    }
}
