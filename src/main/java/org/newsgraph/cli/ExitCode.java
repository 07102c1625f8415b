package org.newsgraph.cli;

/** Exit codes of the program. */
final class ExitCode {
    /** All done. */
    static final int DONE = 0;
    /** Some articles failed, or shapes are violated. */
    static final int SOME_FAILED = 1;
    /** The command line is wrong, a query or a rule file. */
    static final int USAGE = 2;
    /** Input, output or store is out of reach. */
    static final int OUT_OF_REACH = 3;
    /** Whoever read standard output stopped early: what a shell says of a process that SIGPIPE ended. */
    static final int READER_GONE = 141;

    private ExitCode() {
    }
}
