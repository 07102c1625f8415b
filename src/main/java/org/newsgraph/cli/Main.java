package org.newsgraph.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;

/** The program. Data goes to standard output, everything else to standard error. */
public final class Main {
    private Main() {
    }

    public static void main(String[] arguments) {
        int code = run(arguments, System.in, System.out, System.err, Clock.systemUTC());
        System.out.flush();
        System.exit(code);
    }

    /**
     * Runs one command line, for the program and for tests.
     *
     * @return the exit code
     */
    public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err, Clock clock) {
        PrintWriter outWriter = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
        PrintWriter errWriter = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        Terminal terminal = new Terminal(in, out, outWriter, errWriter, clock);
        CommandLine line = new CommandLine(new TopVerb(), new VerbFactory(terminal));
        line.setOut(outWriter);
        line.setErr(errWriter);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setExecutionExceptionHandler(Main.failures(errWriter));
        int code = line.execute(arguments);
        outWriter.flush();
        return outWriter.checkError() ? broken(errWriter) : code;
    }

    private static int broken(PrintWriter err) {
        err.println("newsgraph: standard output cannot be written");
        return ExitCode.OUT_OF_REACH;
    }

    private static IExecutionExceptionHandler failures(PrintWriter err) {
        return (exception, line, result) -> {
            Failure failure = Failures.of(exception);
            err.println("newsgraph: " + failure.getMessage());
            return failure.exitCode();
        };
    }
}
