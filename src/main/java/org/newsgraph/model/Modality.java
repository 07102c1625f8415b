package org.newsgraph.model;

/** How a relation is put forward. Only what is asserted may become a plain triple. */
public enum Modality {
    ASSERTED, REPORTED, ALLEGED, PLANNED, DEMANDED, DENIED
}
