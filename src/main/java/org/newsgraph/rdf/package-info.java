/** The graphs of newsgraph: names, IRIs, and what an article or many articles become as RDF. */
package org.newsgraph.rdf;
