package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.ReadResult.Unreadable;

/** Tells on standard error how far a long run is, and at its end what became of everything. */
final class Progress {
    private static final long EVERY_NANOS = 1_000_000_000L;
    private static final int FAILURES_LISTED = 50;

    private final PrintWriter err;
    private final boolean quiet;
    private final long started = System.nanoTime();
    private final List<Unreadable> failures = new ArrayList<>();
    private long told = started;
    private int articles;
    private int failed;
    private int statements;
    private long tokens;

    Progress(PrintWriter err, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
    }

    void done(AnalyzedArticle article) {
        articles++;
        statements += article.statements().size();
        article.sentences().forEach(sentence -> tokens += sentence.size());
        tick();
    }

    void failed(Unreadable why) {
        failed++;
        if (failures.size() < FAILURES_LISTED) {
            failures.add(why);
        }
        tick();
    }

    private void tick() {
        long now = System.nanoTime();
        if (!quiet && now - told > EVERY_NANOS) {
            told = now;
            err.printf(Locale.ROOT, "%s, %,d statements, %,.0f tokens a second%n", articles(), statements, rate(now));
            err.flush();
        }
    }

    private String articles() {
        return String.format(Locale.ROOT, "%,d %s", articles, articles == 1 ? "article" : "articles");
    }

    private double rate(long now) {
        return tokens / Math.max((now - started) / 1e9, 1e-3);
    }

    /** Lists what was set aside, always, and sums up. */
    void finish(String summary) {
        for (Unreadable failure : failures) {
            err.println(failure.location() + ": " + failure.reason());
        }
        if (failed > failures.size()) {
            err.println("… and " + (failed - failures.size()) + " more");
        }
        if (!quiet) {
            err.printf(Locale.ROOT, "%s, %,d set aside; %,d statements%s; %.1f s%n", articles(), failed, statements,
                    summary.isEmpty() ? "" : "; " + summary, (System.nanoTime() - started) / 1e9);
        }
        err.flush();
    }

    int exitCode() {
        return failed == 0 ? ExitCode.DONE : articles == 0 ? ExitCode.OUT_OF_REACH : ExitCode.SOME_FAILED;
    }
}
