package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.store.Store;
import org.newsgraph.validate.Gate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsgraph validate}. */
@Command(name = "validate", description = "Checks the store against the SHACL shapes of the ontology.")
final class ValidateVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions store;

    @Mixin
    private CommonOptions common;

    ValidateVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store opened = store.open(common.resources())) {
            Gate.Report report = Gate.shipped().check(opened);
            report.violations().forEach(each -> terminal.out().println(each.graph() + "  " + each.node() + "  " + each.reason()));
            if (!common.quiet()) {
                terminal.err().println(report.graphs() + " graphs checked, " + report.violations().size() + " violations");
            }
            return report.conforms() ? ExitCode.DONE : ExitCode.SOME_FAILED;
        }
    }
}
