package org.newsgraph.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Article;
import org.newsgraph.model.ReadResult;
import org.newsgraph.model.ReadResult.Unreadable;

/**
 * Analyses many articles on several threads and gives the outcomes in the order of the input. Records are drawn as the outcomes
 * are, so few articles are in memory at any time; an article that a stage fails on is an outcome like any other and stops
 * nothing. To be used on one thread, and closed.
 */
public final class Analyses implements Iterator<Outcome>, AutoCloseable {
    private static final int AHEAD_PER_THREAD = 8;
    private static final long STACK_BYTES = 16L << 20;

    private final Function<Article, AnalyzedArticle> analyzer;
    private final Stream<ReadResult> records;
    private final Iterator<ReadResult> source;
    private final ExecutorService executor;
    private final Queue<Future<Outcome>> ahead = new ArrayDeque<>();
    private final int most;

    /**
     * @param records closed with this
     * @param threads at least one
     */
    public Analyses(Function<Article, AnalyzedArticle> analyzer, Stream<ReadResult> records, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads + "; at least one is needed");
        }
        this.analyzer = analyzer;
        this.records = records;
        this.source = records.iterator();
        this.executor = Executors.newFixedThreadPool(threads, Analyses::worker);
        this.most = threads * AHEAD_PER_THREAD;
    }

    /** Trees of long sentences are walked by recursion, so workers have a deep stack, and they hold up no exit. */
    private static Thread worker(Runnable work) {
        Thread thread = new Thread(null, work, "analysis", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty() || source.hasNext();
    }

    @Override
    public Outcome next() {
        while (ahead.size() < most && source.hasNext()) {
            ReadResult record = source.next();
            ahead.add(executor.submit(() -> outcome(record)));
        }
        if (ahead.isEmpty()) {
            throw new NoSuchElementException();
        }
        return done(ahead.remove());
    }

    @Override
    public void close() {
        executor.shutdownNow();
        records.close();
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
