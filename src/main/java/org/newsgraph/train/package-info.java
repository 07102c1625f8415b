/** How the shipped models are made. Reads training data from files; nothing in the program but the command line uses it. */
package org.newsgraph.train;
