package org.newsgraph.model;

/** What kind of thing in the world a mention is about. */
public enum EntityType {
    PERSON, COUNTRY, ORGANISATION, PLACE, FACILITY, GROUP, EVENT, OTHER
}
