package org.newsgraph.model;

/** Whether a relation is stated to hold or not to hold. */
public enum Polarity {
    POSITIVE, NEGATIVE
}
