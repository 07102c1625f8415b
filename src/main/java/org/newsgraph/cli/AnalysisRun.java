package org.newsgraph.cli;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Metadata;
import org.newsgraph.pipeline.Analyses;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.pipeline.Stages;
import org.newsgraph.read.Articles;
import org.newsgraph.read.Cleaner;
import org.newsgraph.rules.FingerprintedResources;

/**
 * Reads and analyses the articles of a command line, with progress. Draws an article when the next one is asked for; what is set
 * aside is told at the end. To be closed.
 */
final class AnalysisRun implements Iterator<AnalyzedArticle>, AutoCloseable {
    private final Terminal terminal;
    private final Progress progress;
    private final Analyses analyses;
    private final String fingerprint;
    private AnalyzedArticle next;

    AnalysisRun(Terminal terminal, CommonOptions common, ReadOptions reading) {
        this.terminal = terminal;
        int threads = reading.threads();
        Metadata defaults = reading.defaults();
        var resources = new FingerprintedResources(common.resources());
        var analyzer = Stages.standard(resources);
        var articles = new Articles(Cleaner.standard(resources), reading.charset(), defaults);
        fingerprint = resources.fingerprint();
        progress = new Progress(terminal.err(), common.quiet());
        analyses = new Analyses(analyzer::analyze, articles.of(reading.paths(), terminal.in()).read(), threads);
    }

    /** Analyses everything, and sums up. Gives the exit code. */
    static int each(Terminal terminal, CommonOptions common, ReadOptions reading, Consumer<AnalyzedArticle> sink) {
        try (AnalysisRun run = new AnalysisRun(terminal, common, reading)) {
            run.print(sink);
            return run.finish("");
        }
    }

    /** Gives every article to a sink that prints it; stops where standard output does not take it. */
    void print(Consumer<AnalyzedArticle> sink) {
        while (hasNext()) {
            sink.accept(next());
            if (terminal.out().checkError() || terminal.data().checkError()) {
                throw Failures.outputLost();
            }
        }
    }

    /** Names the rules, lists and models in use. */
    String fingerprint() {
        return fingerprint;
    }

    @Override
    public boolean hasNext() {
        while (next == null && analyses.hasNext()) {
            switch (analyses.next()) {
                case Outcome.Analyzed analyzed -> next = analyzed.article();
                case Outcome.Failed failed -> progress.failed(failed.why());
            }
        }
        return next != null;
    }

    @Override
    public AnalyzedArticle next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        AnalyzedArticle article = next;
        next = null;
        progress.done(article);
        return article;
    }

    /** Sums up on standard error; gives the exit code. */
    int finish(String summary) {
        progress.finish(summary);
        return progress.exitCode();
    }

    @Override
    public void close() {
        analyses.close();
    }
}
