package org.newsgraph.model;

/** A stretch of the clean text of one kind. Zones of one text do not overlap and come in text order. */
public record Zone(ZoneKind kind, Span span) {
}
