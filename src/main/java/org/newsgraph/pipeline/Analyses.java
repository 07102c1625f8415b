package org.newsgraph.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Article;
import org.newsgraph.model.ReadResult;
import org.newsgraph.model.ReadResult.Unreadable;

/**
 * Analyses many articles on several threads and hands the outcomes over in the order of the input, on the caller's thread. Few
 * articles are in memory at any time.
 */
public final class Analyses {
    private static final int AHEAD_PER_THREAD = 8;

    private final Function<Article, AnalyzedArticle> analyzer;
    private final int threads;

    /** @param threads at least one */
    public Analyses(Function<Article, AnalyzedArticle> analyzer, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads + "; at least one is needed");
        }
        this.analyzer = analyzer;
        this.threads = threads;
    }

    /** Runs through all records; an article that a stage fails on is an outcome like any other and stops nothing. */
    public void run(Stream<ReadResult> records, Consumer<Outcome> sink) {
        ExecutorService executor = Executors.newFixedThreadPool(threads, Analyses::worker);
        try {
            Queue<Future<Outcome>> ahead = new ArrayDeque<>();
            for (Iterator<ReadResult> each = records.iterator(); each.hasNext();) {
                ReadResult record = each.next();
                ahead.add(executor.submit(() -> outcome(record)));
                if (ahead.size() >= threads * AHEAD_PER_THREAD) {
                    sink.accept(done(ahead.remove()));
                }
            }
            while (!ahead.isEmpty()) {
                sink.accept(done(ahead.remove()));
            }
        } finally {
            executor.shutdownNow();
        }
    }

    /** Trees of long sentences are walked by recursion, so workers have a deep stack, and they hold up no exit. */
    private static Thread worker(Runnable work) {
        Thread thread = new Thread(null, work, "analysis", 16L << 20);
        thread.setDaemon(true);
        return thread;
    }

    private Outcome outcome(ReadResult record) {
        return switch (record) {
            case ReadResult.Unreadable unreadable -> new Outcome.Failed(unreadable);
            case ReadResult.Read read -> analyzed(read.article());
        };
    }

    private Outcome analyzed(Article article) {
        try {
            return new Outcome.Analyzed(analyzer.apply(article));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Failed(new Unreadable(article.source(), "could not be analysed, an error of newsgraph: " + e));
        }
    }

    private static Outcome done(Future<Outcome> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
