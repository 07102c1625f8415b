package org.newsgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph delete}. */
@Command(name = "delete", description = "Takes articles out of the store.")
final class DeleteVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "Article keys; 'newsgraph query articles' lists them.")
    private List<String> keys;

    @Mixin
    private StoreOptions store;

    @Mixin
    private CommonOptions common;

    DeleteVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store opened = store.open(common.resources())) {
            int deleted = opened.delete(keys);
            terminal.err().println(deleted + " of " + keys.size() + " articles deleted from " + store.directory());
            return deleted == keys.size() ? ExitCode.DONE : ExitCode.SOME_FAILED;
        }
    }
}
