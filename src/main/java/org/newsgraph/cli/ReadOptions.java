package org.newsgraph.cli;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.Metadata;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles to read, and what is known about them beside their text. */
final class ReadOptions {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Text files, folders of *.txt, or - for standard input. A file NAME.json beside NAME.txt may say title, published, publisher, authors, url.")
    private List<String> paths;

    @Option(names = "--published", paramLabel = "DATE", description = "Day of publication, as 2019-03-27, where no sidecar says another.")
    private LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Publisher, where no sidecar says another.")
    private String publisher;

    @Option(names = "--url", paramLabel = "ADDRESS", description = "Canonical address, where no sidecar says another; for a single article.")
    private String url;

    @Option(names = "--charset", paramLabel = "NAME", defaultValue = "UTF-8", description = "Character set of the files (default: ${DEFAULT-VALUE}).")
    private Charset charset;

    @Option(names = "--threads", paramLabel = "N", description = "Threads, at least one (default: one a core).")
    private Integer threads;

    int threads() {
        if (threads != null && threads < 1) {
            throw new Failure(ExitCode.USAGE, "--threads " + threads + ": at least one is needed");
        }
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    List<String> paths() {
        return paths;
    }

    Charset charset() {
        return charset;
    }

    Metadata defaults() {
        if (url != null && (paths.size() > 1 || Files.isDirectory(Path.of(paths.get(0))))) {
            throw new Failure(ExitCode.USAGE, "--url is the address of one article; give the path of one file with it");
        }
        if (url != null && !url.matches("[a-z][a-z0-9+.-]*:\\S+")) {
            throw new Failure(ExitCode.USAGE, "--url " + url + " is no address; give it whole, as https://example.org/news/1");
        }
        return new Metadata(Optional.empty(), Optional.ofNullable(published), Optional.empty(), Optional.ofNullable(publisher),
                List.of(), Optional.ofNullable(url), "en");
    }
}
