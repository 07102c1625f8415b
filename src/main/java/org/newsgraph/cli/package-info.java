/** The command line: verbs, options, messages. The one place that prints and reads the clock. */
package org.newsgraph.cli;
