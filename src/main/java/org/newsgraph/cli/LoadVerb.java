package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.rdf.Iris;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.store.Loaded;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph load}. */
@Command(name = "load", description = "Loads articles into the store. Articles that are in it already are replaced where they changed.")
final class LoadVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ReadOptions reading;

    @Mixin
    private StoreOptions store;

    @Option(names = "--base", paramLabel = "IRI", description = "Base of the IRIs of a new store (default: " + Iris.DEFAULT_BASE
            + "); a store keeps its own.")
    private String base;

    @Mixin
    private CommonOptions common;

    LoadVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (AnalysisRun run = new AnalysisRun(terminal, common, reading)) {
            return run.finish(run.hasNext() ? load(run) : "nothing loaded");
        }
    }

    private String load(AnalysisRun run) {
        try (Store opened = open()) {
            Loaded loaded = opened.load(run, run.fingerprint(), terminal.clock(), read -> {
            });
            return loaded.added() + " added, " + loaded.replaced() + " replaced, " + loaded.unchanged() + " unchanged in "
                    + store.directory();
        }
    }

    private Store open() {
        Resolver resolver = Resolver.standard(common.resources());
        if (base == null && Store.isStore(store.directory())) {
            return Store.open(store.directory(), resolver);
        }
        return Store.open(store.directory(), base == null ? Iris.DEFAULT_BASE : base, resolver);
    }
}
