package org.newsgraph.cli;

import java.util.function.Consumer;
import org.newsgraph.Newsgraph;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.pipeline.Analyses;
import org.newsgraph.pipeline.ArticleAnalyzer;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.read.Articles;
import org.newsgraph.read.Cleaner;
import org.newsgraph.rules.Resources;

/** Reads and analyses the articles of a command line, with progress. */
final class AnalysisRun {
    private final Terminal terminal;
    private final CommonOptions common;

    AnalysisRun(Terminal terminal, CommonOptions common) {
        this.terminal = terminal;
        this.common = common;
    }

    /** @return the exit code */
    int each(ReadOptions reading, Consumer<AnalyzedArticle> sink) {
        Resources resources = common.resources();
        Progress progress = new Progress(terminal.err(), common.quiet());
        run(resources, reading, Newsgraph.analyzer(resources), progress, sink);
        progress.finish("");
        return progress.exitCode();
    }

    void run(Resources resources, ReadOptions reading, ArticleAnalyzer analyzer, Progress progress,
            Consumer<AnalyzedArticle> sink) {
        Articles articles = new Articles(Cleaner.standard(resources), reading.charset(), reading.defaults());
        try (var records = articles.of(reading.paths(), terminal.in()).read()) {
            new Analyses(analyzer::analyze, common.threads()).run(records, outcome -> {
                switch (outcome) {
                    case Outcome.Analyzed analyzed -> {
                        sink.accept(analyzed.article());
                        progress.done(analyzed.article());
                    }
                    case Outcome.Failed failed -> progress.failed(failed.why());
                }
            });
        }
    }
}
