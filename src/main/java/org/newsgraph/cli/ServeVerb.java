package org.newsgraph.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.newsgraph.serve.Endpoint;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph serve}. */
@Command(name = "serve", description = "Serves the store as a SPARQL endpoint: read-only, on this machine alone. Ends with Ctrl-C.")
final class ServeVerb implements Callable<Integer> {
    private static final int MOST = 65535;

    private final Terminal terminal;

    @Option(names = "--port", paramLabel = "N", defaultValue = "3030", description = "Port on 127.0.0.1 (default: ${DEFAULT-VALUE}); 0 is any free one.")
    private int port;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "30", description = "Longest time a query may take (default: ${DEFAULT-VALUE}).")
    private int timeout;

    @Mixin
    private StoreOptions store;

    @Mixin
    private CommonOptions common;

    ServeVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > MOST) {
            throw new Failure(ExitCode.USAGE,
                    "--port " + port + " is no port; give one from 1 to " + MOST + ", or 0 for any free one");
        }
        QueryVerb.checkTimeout(timeout);
        try (Store opened = store.open(common.resources());
                Endpoint endpoint = Endpoint.start(opened, port, Duration.ofSeconds(timeout))) {
            terminal.err().println("SPARQL endpoint: " + endpoint.url());
            terminal.err().flush();
            new CountDownLatch(1).await();
            return ExitCode.DONE;
        }
    }
}
