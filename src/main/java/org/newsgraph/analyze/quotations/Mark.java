package org.newsgraph.analyze.quotations;

/**
 * A quotation mark as it stands.
 *
 * @param begin of the mark
 * @param end behind it (two primes are one mark)
 * @param single whether it is a single mark
 * @param opens whether it can open
 * @param closes whether it can close
 */
record Mark(int begin, int end, boolean single, boolean opens, boolean closes) {
}
