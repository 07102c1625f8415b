package org.newsgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code newsgraph demo}: the main job on bundled articles, by the very verbs that a user would type. */
@Command(name = "demo", description = "Loads twelve bundled articles into the store and shows what is in them.")
final class DemoVerb implements Callable<Integer> {
    private static final String FOLDER = "/demo/";
    /** Beside the store, so that its articles can be looked at and a second run finds them where they were. */
    private static final String FOLDER_NAME = "newsgraph-demo";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Prints this.")
    private boolean help;

    DemoVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createDirectories(store.directory().toAbsolutePath().resolveSibling(FOLDER_NAME));
        unpack(folder);
        int loaded = verb("load", folder.toString());
        if (loaded != ExitCode.DONE) {
            return loaded;
        }
        for (String query : List.of("statements", "offices", "relations")) {
            terminal.out().println("\n" + query.toUpperCase(Locale.ROOT) + "\n");
            int code = verb("query", query);
            if (code != ExitCode.DONE) {
                return code;
            }
        }
        terminal.out().println("""

                Try next:
                  ./newsgraph query said-about --country Iceland --since 2024-03
                  ./newsgraph show newsgraph-demo/01-trawler-detained.txt
                  ./newsgraph load YOUR-FOLDER && ./newsgraph export -o graph.nq.gz""");
        return ExitCode.DONE;
    }

    private int verb(String name, String argument) {
        CommandLine top = spec.parent().commandLine();
        return top.execute(name, argument, "--store", store.directory().toString());
    }

    private static void unpack(Path folder) throws IOException {
        for (String name : new String(resource("index"), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
                .toList()) {
            Files.write(folder.resolve(name), resource(name));
            String sidecar = name.replaceFirst("\\.txt$", ".json");
            Files.write(folder.resolve(sidecar), resource(sidecar));
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = DemoVerb.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IOException("the bundled article " + name + " is missing");
            }
            return stream.readAllBytes();
        }
    }
}
