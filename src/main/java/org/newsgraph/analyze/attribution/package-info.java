/** Finds statements: who said what to whom, how, where and when, and binds "I", "we" and "you" to speakers and addressees. */
package org.newsgraph.analyze.attribution;
