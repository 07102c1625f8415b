package org.newsgraph.cli;

import java.nio.file.Path;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.rules.Resources;
import org.newsgraph.store.Store;
import picocli.CommandLine.Option;

/** Which store. */
final class StoreOptions {
    /** Where stores stand unless somebody says otherwise. */
    static final String DEFAULT_DIRECTORY = "newsgraph-data";

    @Option(names = "--store", paramLabel = "DIR", defaultValue = DEFAULT_DIRECTORY, description = "The store's directory (default: ${DEFAULT-VALUE}).")
    private Path directory;

    Path directory() {
        return directory;
    }

    /** A store that must be there. */
    Store open(Resources resources) {
        return Store.open(directory, Resolver.standard(resources));
    }
}
