package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The program. Data goes to standard output, everything else to standard error. */
public final class Main {
    private Main() {
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new BufferedOutputStream(new Pipe(), 1 << 16), false, StandardCharsets.UTF_8);
        System.exit(run(arguments, System.in, out, System.err, Clock.systemUTC()));
    }

    /**
     * Runs one command line, for the program and for tests.
     *
     * @return the exit code
     */
    public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err, Clock clock) {
        StandardOutput output = new StandardOutput(out);
        PrintStream data = new PrintStream(output, false, StandardCharsets.UTF_8);
        PrintWriter outWriter = new PrintWriter(new OutputStreamWriter(data, StandardCharsets.UTF_8), false);
        PrintWriter errWriter = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        int code = execute(arguments, new Terminal(in, data, outWriter, errWriter, clock));
        outWriter.flush();
        data.flush();
        out.flush();
        if (output.lost() && code == ExitCode.DONE) {
            return told(errWriter, Failures.outputLost());
        }
        return code;
    }

    private static int execute(String[] arguments, Terminal terminal) {
        CommandLine line = new CommandLine(new TopVerb(), new VerbFactory(terminal));
        Values.register(line);
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler((exception, words) -> misused(exception, terminal.err()));
        line.setExecutionExceptionHandler((exception, verb, result) -> told(terminal.err(), Failures.of(exception)));
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            return told(terminal.err(), Failures.outOfMemory());
        }
    }

    private static int misused(ParameterException exception, PrintWriter err) {
        CommandLine verb = exception.getCommandLine();
        if (verb.getParseResult() != null && verb.getParseResult().originalArgs().isEmpty()) {
            verb.usage(err);
        } else {
            err.println("newsgraph: " + exception.getMessage());
            CommandLine.UnmatchedArgumentException.printSuggestions(exception, err);
            err.println("'" + verb.getCommandSpec().qualifiedName() + " --help' tells what it understands.");
        }
        return ExitCode.USAGE;
    }

    private static int told(PrintWriter err, Failure failure) {
        err.println("newsgraph: " + failure.getMessage());
        return failure.exitCode();
    }
}
