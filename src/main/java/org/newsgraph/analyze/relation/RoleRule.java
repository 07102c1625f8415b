package org.newsgraph.analyze.relation;

import java.util.Optional;
import org.newsgraph.model.FoundBy;
import org.newsgraph.model.RoleHeld.RoleStatus;
import org.newsgraph.rules.Pattern;

/**
 * A compiled rule of offices.
 *
 * @param status where the rule itself decides
 */
record RoleRule(Optional<RoleStatus> status, double confidence, Pattern pattern,
        FoundBy foundBy) implements WordedRule {
}
