package org.newsgraph.analyze.syntax;

/** Gives each word of a sentence its universal part of speech. Thread-safe. */
@FunctionalInterface
interface Tagger {
    /** One tag per form. */
    String[] tag(String[] forms);
}
