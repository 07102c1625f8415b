package org.newsgraph.analyze.coref;

import org.newsgraph.model.Gender;

/**
 * A pronoun of the list.
 *
 * @param kind {@code personal}, {@code possessive}, {@code reflexive} or {@code relative}
 * @param number {@code one}, {@code many} or {@code any}
 */
record Pronoun(String form, String kind, int person, String number, Gender gender) {
    boolean plural() {
        return number.equals("many");
    }

    boolean is(String wanted) {
        return kind.equals(wanted);
    }
}
