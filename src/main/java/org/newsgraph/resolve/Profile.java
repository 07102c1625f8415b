package org.newsgraph.resolve;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Gender;

/**
 * What one article says of one of its entities, as far as it helps to tell who it is.
 *
 * @param id of the local entity, unique over all articles
 * @param article key of its article
 * @param name the best name, or words where the article does not name it
 * @param names all names, the best one included, none for the unnamed
 * @param country ISO 3166-1 alpha-2
 * @param metonym whether only names of its country's government stand for it ("the Kremlin")
 * @param partners folded full names of the people it speaks to or is related to
 */
public record Profile(
        String id,
        String article,
        EntityType type,
        String name,
        boolean named,
        Set<String> names,
        Optional<String> country,
        Gender gender,
        boolean metonym,
        Set<Office> offices,
        Set<String> partners) {

    /**
     * An office held.
     *
     * @param title folded
     * @param of country code, or folded name, of what it belongs to; empty where unknown
     */
    public record Office(String title, String of) {
        /** Whether it belongs to a country. */
        public boolean ofCountry() {
            return of.length() == 2 && Character.isUpperCase(of.charAt(0));
        }
    }

    public Profile {
        names = Set.copyOf(names);
        offices = Set.copyOf(offices);
        partners = Set.copyOf(partners);
    }
}
