package org.newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.newsgraph.export.ExportException;
import org.newsgraph.query.QueryException;
import org.newsgraph.rules.RuleException;
import org.newsgraph.serve.ServeException;
import org.newsgraph.store.StoreException;

/** Puts what went wrong into one sentence and an exit code. */
final class Failures {
    private Failures() {
    }

    static Failure of(Exception exception) {
        return switch (exception) {
            case Failure failure -> failure;
            case RuleException rule -> new Failure(ExitCode.USAGE, rule.getMessage());
            case StoreException store -> new Failure(ExitCode.OUT_OF_REACH, store.getMessage());
            case QueryException query -> new Failure(ExitCode.USAGE, query.getMessage());
            case ExportException export -> new Failure(ExitCode.OUT_OF_REACH, export.getMessage());
            case ServeException serve -> new Failure(ExitCode.OUT_OF_REACH, serve.getMessage());
            case IllegalArgumentException wrong -> new Failure(ExitCode.USAGE, wrong.getMessage());
            case IOException io -> new Failure(ExitCode.OUT_OF_REACH, io.getMessage());
            case UncheckedIOException io -> new Failure(ExitCode.OUT_OF_REACH, io.getCause().getMessage());
            default -> new Failure(ExitCode.OUT_OF_REACH, "an error of newsgraph: " + exception);
        };
    }
}
