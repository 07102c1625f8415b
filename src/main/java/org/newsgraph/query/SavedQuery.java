package org.newsgraph.query;

import java.util.List;

/**
 * A query with a name, a title and typed parameters.
 *
 * @param text SPARQL with the marker {@code #parameters} where arguments are bound
 */
public record SavedQuery(String name, String title, List<Parameter> parameters, String text) {
    /** What an argument is. */
    public enum Kind {
        /** A name of a person, organisation, country or anything else: all that bear it are meant. */
        ENTITY,
        /** A country's name or ISO code. */
        COUNTRY,
        /** A year, month or day: {@code 2019}, {@code 2019-03}, {@code 2019-03-27}. */
        DATE,
        /** A word. */
        TEXT
    }

    /**
     * A parameter; the variable of its name is bound to its argument.
     *
     * @param required whether the query makes no sense without it
     */
    public record Parameter(String name, Kind kind, boolean required, String explanation) {
    }

    public SavedQuery {
        parameters = List.copyOf(parameters);
    }
}
