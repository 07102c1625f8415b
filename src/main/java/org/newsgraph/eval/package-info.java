/**
 * Measures what is found in articles against gold that people made by hand. All offsets of this package count Unicode code points
 * of the raw text, the base of the gold files, unless said otherwise.
 */
package org.newsgraph.eval;
