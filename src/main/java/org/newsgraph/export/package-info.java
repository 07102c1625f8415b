/** Graphs as files, whole or not at all. */
package org.newsgraph.export;
