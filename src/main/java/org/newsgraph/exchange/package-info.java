/** Analysed articles as JSON Lines, and back. All types are stateless and thread-safe. */
package org.newsgraph.exchange;
