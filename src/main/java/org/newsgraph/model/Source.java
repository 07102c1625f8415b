package org.newsgraph.model;

/** Who is given as the source of a statement. */
public sealed interface Source {
    /** Somebody the article mentions: a chain, and the words that name the source here. */
    record Chain(int chain, Span span) implements Source {
    }

    /** Words for a source that is no mention of its own ("sources close to the talks"). */
    record Unnamed(Span span) implements Source {
    }

    /** The text gives no source ("reportedly"). */
    record Unstated() implements Source {
    }
}
