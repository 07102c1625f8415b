package org.newsgraph.model;

/** Grammatical gender as the text shows it; unknown stays unknown. */
public enum Gender {
    FEMALE, MALE, NEUTER, UNKNOWN
}
