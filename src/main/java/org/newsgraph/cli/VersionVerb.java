package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.Newsgraph;
import picocli.CommandLine.Command;

/** {@code newsgraph version}. */
@Command(name = "version", description = "Prints the versions of newsgraph and of Java.")
final class VersionVerb implements Callable<Integer> {
    private final Terminal terminal;

    VersionVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().println("newsgraph " + Newsgraph.version() + ", Java " + Runtime.version());
        return ExitCode.DONE;
    }
}
