package org.newsgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph show}: an article with its findings, for a person. */
@Command(name = "show", description = "Shows articles with every mention, chain, statement, office and relation marked.")
final class ShowVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ReadOptions reading;

    @Mixin
    private CommonOptions common;

    @Option(names = "--html", description = "As an HTML page.")
    private boolean html;

    ShowVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return AnalysisRun.each(terminal, common, reading,
                article -> terminal.out().println(html ? ArticlePage.of(article) : ArticleText.of(article)));
    }
}
