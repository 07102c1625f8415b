package org.newsgraph.query;

import java.util.Locale;

/**
 * How results are written. Tables (select, ask): all; a table for people has its long cells cut where it is not wide. Graphs
 * (construct, describe): Turtle, JSON-LD for json, RDF/XML for xml.
 */
public enum OutputFormat {
    TABLE, WIDE, CSV, TSV, JSON, XML;

    /**
     * The format of a name in whatever case.
     *
     * @throws QueryException where there is none
     */
    public static OutputFormat of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new QueryException("There is no output format " + name + "; use table, csv, tsv, json or xml.", e);
        }
    }
}
