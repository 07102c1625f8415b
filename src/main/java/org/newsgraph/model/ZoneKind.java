package org.newsgraph.model;

/** The part of an article that a stretch of its clean text belongs to. */
public enum ZoneKind {
    HEADLINE, BODY, CAPTION
}
