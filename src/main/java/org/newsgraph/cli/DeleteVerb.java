package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph delete}. */
@Command(name = "delete", description = "Takes articles out of the store.")
final class DeleteVerb implements Callable<Integer> {
    static final String LISTING = "'newsgraph query articles'";

    private final Terminal terminal;

    @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "Article keys; " + DeleteVerb.LISTING
            + " lists them.")
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
            List<String> missing = new ArrayList<>(new LinkedHashSet<>(keys));
            missing.removeAll(opened.articles());
            int deleted = opened.delete(keys);
            missing.forEach(key -> terminal.err().println("newsgraph: there is no article " + key + " in " + store.directory()
                    + "; " + LISTING + " lists them"));
            if (!common.quiet()) {
                terminal.err()
                        .println(deleted + (deleted == 1 ? " article" : " articles") + " deleted from " + store.directory());
            }
            return missing.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
        }
    }
}
