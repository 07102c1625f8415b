package org.newsgraph.analyze.coref;

/** One way to see that mentions are about one thing. Sieves run one after the other, the precise ones first. */
@FunctionalInterface
interface Sieve {
    void apply(Discourse discourse);
}
