/** A read-only SPARQL endpoint over a store. */
package org.newsgraph.serve;
