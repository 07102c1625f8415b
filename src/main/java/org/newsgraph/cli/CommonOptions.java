package org.newsgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.rules.Resources;
import picocli.CommandLine.Option;

/** What every verb that analyses understands. */
final class CommonOptions {
    @Option(names = "--rules", paramLabel = "DIR", description = "Rules and word lists of your own, beside or in place of the shipped ones: DIR/rules/…, DIR/lists/….")
    private Path rules;

    @Option(names = "--threads", paramLabel = "N", description = "Threads (default: one a core).")
    private int threads;

    @Option(names = {"-q", "--quiet"}, description = "No progress and no summary.")
    private boolean quiet;

    Resources resources() {
        if (rules == null) {
            return Resources.shipped();
        }
        if (!Files.isDirectory(rules)) {
            throw new Failure(ExitCode.OUT_OF_REACH, rules + " is no folder; --rules wants one with rules/ and lists/ in it");
        }
        Resources shipped = Resources.shipped();
        return name -> Files.exists(rules.resolve(name)) ? Files.newInputStream(rules.resolve(name)) : shipped.open(name);
    }

    int threads() {
        if (threads < 0) {
            throw new Failure(ExitCode.USAGE, "--threads " + threads + ": at least one is needed");
        }
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }

    boolean quiet() {
        return quiet;
    }
}
