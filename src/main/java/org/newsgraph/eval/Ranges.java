package org.newsgraph.eval;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Span;

/** A stretch of raw text in one or more pieces: a finding over removed noise has one on either side. Code points. */
record Ranges(List<Span> pieces) {
    Ranges {
        pieces = List.copyOf(pieces);
    }

    static Ranges of(Span span) {
        return new Ranges(List.of(span));
    }

    static Ranges none() {
        return new Ranges(List.of());
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    Ranges and(Ranges other) {
        List<Span> all = new ArrayList<>(pieces);
        all.addAll(other.pieces);
        return new Ranges(all);
    }

    int length() {
        return pieces.stream().mapToInt(Span::length).sum();
    }

    /** How many code points both share; the pieces of each are taken to be disjoint. */
    int shared(Ranges other) {
        int shared = 0;
        for (Span a : pieces) {
            for (Span b : other.pieces) {
                shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
            }
        }
        return shared;
    }

    boolean overlaps(Ranges other) {
        return shared(other) > 0;
    }

    /** Whether every piece stands in one piece of the other. */
    boolean within(Ranges other) {
        return pieces.stream().allMatch(piece -> other.pieces.stream().anyMatch(whole -> whole.contains(piece)));
    }

    /** Dice coefficient of the two stretches, in [0, 1]. */
    double dice(Ranges other) {
        int both = length() + other.length();
        return both == 0 ? 0 : 2.0 * shared(other) / both;
    }
}
