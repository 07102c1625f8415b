package org.newsgraph.model;

import java.util.List;

/** The relations and offices of an article. */
public record Extracted(List<Relation> relations, List<RoleHeld> roles) {
    public Extracted {
        relations = List.copyOf(relations);
        roles = List.copyOf(roles);
    }
}
