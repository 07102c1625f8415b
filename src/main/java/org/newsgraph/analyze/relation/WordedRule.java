package org.newsgraph.analyze.relation;

import org.newsgraph.model.FoundBy;
import org.newsgraph.rules.Pattern;

/** A rule with a pattern. */
sealed interface WordedRule permits RelationRule, RoleRule {
    Pattern pattern();

    FoundBy foundBy();
}
