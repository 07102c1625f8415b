/** The SHACL gate: whether a graph is as {@code ontology/shapes.ttl} says. */
package org.newsgraph.validate;
