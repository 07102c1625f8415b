package org.newsgraph.analyze.attribution;

import java.util.Locale;
import org.newsgraph.rules.RuleFile;

/** What grammatical form the content of a cue may take. */
enum ContentForm {
    /** A quotation. */
    QUOTE,
    /** A finite clause, with or without "that". */
    CLAUSE,
    /** A finite clause with "that". */
    THAT,
    /** An indirect question: if, whether, why, how … */
    QUESTION,
    /** A to-infinitive: "promised to leave". */
    INFINITIVE,
    /** A to-infinitive behind the one who is to do it: "urged them to leave". */
    OBJECT_INFINITIVE,
    /** An object and what is said of it: "declared herself president", "described it as a failure". */
    PREDICATION,
    /** A phrase with one of the frame's prepositions: "warned against delay". */
    PREPOSITION,
    /** A gerund: "denied leaving". */
    GERUND,
    /** A noun phrase: "announced the plan". */
    OBJECT,
    /** No content: speech that is only pointed to ("citing her remarks"). */
    REFERENCE;

    static ContentForm of(RuleFile.Entry entry, String name) {
        for (ContentForm form : values()) {
            if (form.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return form;
            }
        }
        throw entry.wrong("has an unknown content form '" + name + "'");
    }
}
