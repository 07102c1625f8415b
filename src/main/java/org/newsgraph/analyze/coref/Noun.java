package org.newsgraph.analyze.coref;

import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Gender;

/**
 * A noun whose phrases are mentions.
 *
 * @param kind {@code role}, {@code relative}, {@code person}, {@code group}, {@code groups} (always plural), {@code government},
 *     {@code organisation}, {@code country}, {@code place}, {@code facility} or {@code event}
 * @param complements prepositions whose phrase belongs to the mention
 */
record Noun(String lemma, String kind, EntityType type, Gender gender, Set<String> complements) {
    boolean human() {
        return type == EntityType.PERSON;
    }

    boolean is(String wanted) {
        return kind.equals(wanted);
    }
}
