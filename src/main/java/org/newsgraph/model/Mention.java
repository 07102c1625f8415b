package org.newsgraph.model;

import java.util.Optional;

/** A place in the text that refers to something. A mention is in a text, an entity in the world. */
public sealed interface Mention {
    /**
     * In the clean text: names with Mr or Ms, without possessive mark, article or job title; nominals without relative clause.
     */
    Span span();

    /** Index of its sentence. */
    int sentence();

    EntityType type();

    FoundBy foundBy();

    /**
     * A name.
     *
     * @param country ISO 3166-1 alpha-2 code of the country that is named, or for which the name speaks ("Russian", "the
     *     Kremlin", "Washington" as a government)
     */
    record Named(
            Span span, int sentence, EntityType type, MentionedAs as, Optional<String> country, Gender gender, FoundBy foundBy)
            implements
                Mention {
    }

    /**
     * A description with a noun as its head: "the US president", "a department spokesperson".
     *
     * @param head span of the head noun
     * @param plural whether it names several
     */
    record Nominal(Span span, int sentence, EntityType type, Span head, boolean plural, Gender gender, FoundBy foundBy)
            implements
                Mention {
    }

    /**
     * A pronoun.
     *
     * @param person 1, 2 or 3
     */
    record Pronominal(
            Span span, int sentence, EntityType type, int person, boolean plural, Gender gender, FoundBy foundBy)
            implements
                Mention {
    }
}
