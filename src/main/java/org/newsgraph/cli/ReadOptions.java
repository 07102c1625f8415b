package org.newsgraph.cli;

import java.nio.charset.Charset;
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

    List<String> paths() {
        return paths;
    }

    Charset charset() {
        return charset;
    }

    Metadata defaults() {
        if (url != null && paths.size() > 1) {
            throw new Failure(ExitCode.USAGE, "--url names one article, but there are " + paths.size() + " paths");
        }
        return new Metadata(Optional.empty(), Optional.ofNullable(published), Optional.empty(), Optional.ofNullable(publisher),
                List.of(), Optional.ofNullable(url), "en");
    }
}
