package org.newsgraph.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.store.Statistics;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsgraph stats}. */
@Command(name = "stats", description = "Says how much is in the store.")
final class StatsVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions store;

    @Mixin
    private CommonOptions common;

    StatsVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store opened = store.open(common.resources())) {
            Statistics statistics = opened.statistics();
            line("articles", statistics.articles());
            line("quads", statistics.quads());
            statistics.things().forEach(this::line);
        }
        return ExitCode.DONE;
    }

    private void line(String what, long count) {
        terminal.out().printf(Locale.ROOT, "%-24s %,12d%n", what, count);
    }
}
