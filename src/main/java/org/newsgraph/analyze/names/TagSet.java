package org.newsgraph.analyze.names;

import java.util.List;

/** The tags that the tagger gives to tokens: outside, or the begin or inside of a name of one of seven kinds. */
final class TagSet {
    static final List<String> KINDS = List.of("PER", "LOC", "ORG", "NORP", "FAC", "EVENT", "MISC");
    static final int SIZE = 1 + 2 * KINDS.size();
    static final int OUTSIDE = 0;

    private TagSet() {
    }

    static int begin(int kind) {
        return 1 + 2 * kind;
    }

    static int inside(int kind) {
        return 2 + 2 * kind;
    }

    static boolean isInside(int tag) {
        return tag > 0 && (tag & 1) == 0;
    }

    /** Index of the kind of a tag that is not outside. */
    static int kind(int tag) {
        return (tag - 1) >> 1;
    }

    /** Whether {@code tag} may follow {@code previous}: an inside tag continues its own kind alone. */
    static boolean follows(int previous, int tag) {
        return !isInside(tag) || previous == tag || previous == tag - 1;
    }
}
