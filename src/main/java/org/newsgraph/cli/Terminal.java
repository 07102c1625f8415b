package org.newsgraph.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;

/**
 * What a verb talks to.
 *
 * @param in standard input
 * @param data standard output as bytes
 * @param out standard output as text, for data
 * @param err standard error, for people
 */
record Terminal(InputStream in, PrintStream data, PrintWriter out, PrintWriter err, Clock clock) {
}
