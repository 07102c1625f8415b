package org.newsgraph.model;

/**
 * The part of an article that a stretch of its clean text belongs to. A credit names whoever took a picture, and nothing else.
 */
public enum ZoneKind {
    HEADLINE, BODY, CAPTION, CREDIT
}
