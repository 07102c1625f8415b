package org.newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.newsgraph.export.ExportException;
import org.newsgraph.query.QueryException;
import org.newsgraph.read.Reason;
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
            case StoreException store -> new Failure(ExitCode.OUT_OF_REACH, withReason(store));
            case QueryException query when query.getCause() instanceof IOException -> outputLost();
            case QueryException query -> new Failure(ExitCode.USAGE, query.getMessage());
            case ExportException export -> new Failure(ExitCode.OUT_OF_REACH, withReason(export));
            case ServeException serve -> new Failure(ExitCode.OUT_OF_REACH, serve.getMessage());
            case IllegalArgumentException wrong when wrong.getMessage() != null -> wrong(wrong);
            case IOException io -> new Failure(ExitCode.OUT_OF_REACH, Reason.of(io));
            case UncheckedIOException io -> new Failure(ExitCode.OUT_OF_REACH, Reason.of(io.getCause()));
            default -> exception.getCause() instanceof OutOfMemoryError ? outOfMemory() : unforeseen(exception);
        };
    }

    /** A caller's mistake; a file that could not be read is out of reach all the same. */
    private static Failure wrong(IllegalArgumentException wrong) {
        int code = wrong.getCause() instanceof IOException ? ExitCode.OUT_OF_REACH : ExitCode.USAGE;
        return new Failure(code, wrong.getMessage());
    }

    private static String withReason(RuntimeException exception) {
        return exception.getCause() instanceof IOException io
                ? exception.getMessage() + ": " + Reason.of(io) + "."
                : exception.getMessage();
    }

    private static Failure unforeseen(Exception exception) {
        return new Failure(ExitCode.OUT_OF_REACH, "an error of newsgraph, please report it: " + exception);
    }

    static Failure outputLost() {
        return new Failure(ExitCode.OUT_OF_REACH,
                "standard output could not be written to its end; look whether the disk is full or the reader has stopped");
    }

    static Failure outOfMemory() {
        return new Failure(ExitCode.OUT_OF_REACH,
                "out of memory; give more, for instance NEWSGRAPH_HEAP=2g newsgraph …, or fewer --threads");
    }
}
