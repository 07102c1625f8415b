/**
 * Reads articles: files to records, records to clean text. What cannot be read is a result like any other, with its place and a
 * reason; nothing here throws for bad input.
 */
package org.newsgraph.read;
