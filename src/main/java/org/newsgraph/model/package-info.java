/**
 * The records that flow through newsgraph, and nothing else. All are immutable and thread-safe; no component is ever null: what
 * may be missing is an {@link java.util.Optional} or an empty list. Offsets are UTF-16 units of the clean text unless a name says
 * raw.
 */
package org.newsgraph.model;
