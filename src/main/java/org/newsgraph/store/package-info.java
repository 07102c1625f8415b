/** The embedded store: article graphs, the fused graph over them, and what the store remembers beside the data. */
package org.newsgraph.store;
