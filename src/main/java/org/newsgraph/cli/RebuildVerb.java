package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph rebuild}. */
@Command(name = "rebuild", description = "Makes the graph across articles anew from the graphs of the articles.")
final class RebuildVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions store;

    @Option(names = "--compact", description = "Also give back room on disk that replaced articles took.")
    private boolean compact;

    @Mixin
    private CommonOptions common;

    RebuildVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store opened = store.open(common.resources())) {
            opened.rebuild();
            if (compact) {
                opened.compact();
            }
        }
        if (!common.quiet()) {
            terminal.err().println("The graph across articles in " + store.directory() + " is made anew.");
        }
        return ExitCode.DONE;
    }
}
