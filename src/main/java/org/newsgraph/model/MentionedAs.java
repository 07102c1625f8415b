package org.newsgraph.model;

/** In which guise a name stands for its entity: "Washington said" speaks of a government, not of a place. */
public enum MentionedAs {
    NAME, DEMONYM, CAPITAL, GOVERNMENT
}
