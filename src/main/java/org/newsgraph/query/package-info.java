/** Free and saved SPARQL queries over a store. */
package org.newsgraph.query;
