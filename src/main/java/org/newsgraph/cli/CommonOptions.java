package org.newsgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.rules.Resources;
import picocli.CommandLine.Option;

/** What every verb understands. */
final class CommonOptions {
    @Option(names = "--rules", paramLabel = "DIR", description = "Rules and word lists of your own, beside or in place of the shipped ones: DIR/rules/…, DIR/lists/….")
    private Path rules;

    @Option(names = {"-q", "--quiet"}, description = "No progress and no summary; what goes wrong is told all the same.")
    private boolean quiet;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Prints this.")
    private boolean help;

    Resources resources() {
        if (rules == null) {
            return Resources.shipped();
        }
        if (!Files.isDirectory(rules.resolve("rules")) && !Files.isDirectory(rules.resolve("lists"))) {
            throw new Failure(ExitCode.OUT_OF_REACH,
                    "--rules " + rules + ": "
                            + (Files.isDirectory(rules) ? "neither rules/ nor lists/ is in it" : "there is no such folder")
                            + "; name a folder with rules/ or lists/ in it, laid out as the shipped ones");
        }
        Resources shipped = Resources.shipped();
        return name -> Files.exists(rules.resolve(name)) ? Files.newInputStream(rules.resolve(name)) : shipped.open(name);
    }

    boolean quiet() {
        return quiet;
    }
}
