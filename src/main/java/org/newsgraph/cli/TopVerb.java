package org.newsgraph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;

/** {@code newsgraph} itself: the list of its verbs. */
@Command(name = "newsgraph", synopsisSubcommandLabel = "VERB", description = "Turns English news into a knowledge graph of people, countries and statements.", versionProvider = VersionVerb.Versions.class, subcommands = {
        DemoVerb.class, LoadVerb.class, QueryVerb.class, ExportVerb.class, ValidateVerb.class, ServeVerb.class, AnalyzeVerb.class,
        ExtractVerb.class, DeleteVerb.class, RebuildVerb.class, StatsVerb.class,
        ShowVerb.class, ExplainVerb.class, EvalVerb.class, TrainVerb.class,
        VersionVerb.class,
        HelpCommand.class}, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {"0:all done",
                "1:some articles failed, or shapes are violated", "2:the command line, a query or a rule file is wrong",
                "3:input, output or store is out of reach", "130:interrupted; safe to run again",
                "141:whoever read the output stopped early"}, footer = {"", "Each verb has a --help of its own. To begin with:",
                        "  newsgraph demo",
                        "  newsgraph load FOLDER", "  newsgraph query statements"})
final class TopVerb {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Prints this.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Prints the versions of newsgraph and of Java.")
    private boolean version;
}
