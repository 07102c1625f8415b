package org.newsgraph.analyze.names;

import java.util.Optional;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.MentionedAs;

/**
 * A name in the making: tokens {@code first} to {@code last}, both included, of one sentence.
 *
 * @param rule what found it
 */
record Draft(int first, int last, EntityType type, MentionedAs as, Optional<String> country, String rule) {

    /** The rule of names whose kind the lists settle. */
    static final String SETTLED = "settled-name";

    static Draft name(int first, int last, EntityType type, Optional<String> country, String rule) {
        return new Draft(first, last, type, MentionedAs.NAME, country, rule);
    }

    boolean overlaps(Draft other) {
        return first <= other.last && other.first <= last;
    }

    boolean covers(Draft other) {
        return first <= other.first && other.last <= last;
    }

    Draft with(EntityType newType, String newRule) {
        return new Draft(first, last, newType, as, country, newRule);
    }
}
