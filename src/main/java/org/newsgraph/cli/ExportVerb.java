package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.export.Exporter;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph export}. */
@Command(name = "export", description = "Writes the store to a file for any triple store. The file is there whole or not at all.")
final class ExportVerb implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = {"-o",
            "--output"}, paramLabel = "FILE", required = true, description = "The extension gives the format: nq, trig, ttl, nt, jsonld, rdf; each also with .gz.")
    private Path file;

    @Option(names = "--include-text", description = "With the whole texts of the articles.")
    private boolean text;

    @Option(names = "--fused", description = "The graph across articles alone, without the graphs of the articles.")
    private boolean fused;

    @Mixin
    private StoreOptions store;

    @Mixin
    private CommonOptions common;

    ExportVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Exporter.check(file);
        try (Store opened = store.open(common.resources())) {
            long written = Exporter.write(opened, file, new Exporter.Choice(text, fused, false));
            if (!common.quiet()) {
                terminal.err().printf(Locale.ROOT, "%,d statements written to %s%n", written, file);
            }
        }
        return ExitCode.DONE;
    }
}
