/** Who is who across articles: profiles of local entities in, clusters out; independent of their order. */
package org.newsgraph.resolve;
