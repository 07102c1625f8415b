package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.Newsgraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** {@code newsgraph version}. */
@Command(name = "version", description = "Prints the versions of newsgraph and of Java.")
final class VersionVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Prints this.")
    private boolean help;

    VersionVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().println(versions());
        return ExitCode.DONE;
    }

    private static String versions() {
        return "newsgraph " + Newsgraph.version() + ", Java " + Runtime.version();
    }

    /** For {@code newsgraph --version}. */
    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[]{versions()};
        }
    }
}
