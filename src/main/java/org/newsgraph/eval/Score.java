package org.newsgraph.eval;

/** One figure of a measure; figures of several articles add up. */
public sealed interface Score {
    /**
     * Findings against gold.
     *
     * @param right findings that the gold has
     * @param found all findings
     * @param gold all that the gold has
     */
    record Match(int right, int found, int gold) implements Score {
        /** In [0, 1]; 1 where nothing was found. */
        public double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        /** In [0, 1]; 1 where there is nothing to find. */
        public double recall() {
            return gold == 0 ? 1 : (double) right / gold;
        }

        public double f1() {
            return found + gold == 0 ? 1 : 2.0 * right / (found + gold);
        }
    }

    /** How many of the gold's were got right, where a false finding is not possible or counted elsewhere. */
    record Share(int right, int of) implements Score {
        /** In [0, 1]; 1 of nothing. */
        public double value() {
            return of == 0 ? 1 : (double) right / of;
        }
    }

    /** A number of mistakes. */
    record Count(int count) implements Score {
    }

    /**
     * Both together.
     *
     * @throws IllegalArgumentException where they are of different kinds
     */
    static Score sum(Score a, Score b) {
        return switch (a) {
            case Match x when b instanceof Match y ->
                new Match(x.right + y.right, x.found + y.found, x.gold + y.gold);
            case Share x when b instanceof Share y -> new Share(x.right + y.right, x.of + y.of);
            case Count x when b instanceof Count y -> new Count(x.count + y.count);
            default -> throw new IllegalArgumentException("cannot add " + a + " and " + b);
        };
    }
}
