package org.newsgraph.analyze.relation;

import java.util.Optional;
import org.newsgraph.model.FoundBy;
import org.newsgraph.model.RoleHeld.RoleStatus;
import org.newsgraph.rules.Pattern;

/**
 * A compiled rule of offices.
 *
 * @param status where the rule itself decides
 * @param dated whether a time beside its words says when the office was taken or held; a title before a name is not dated by what
 *     its holder does then
 */
record RoleRule(Optional<RoleStatus> status, boolean dated, double confidence, Pattern pattern,
        FoundBy foundBy) implements WordedRule {
}
