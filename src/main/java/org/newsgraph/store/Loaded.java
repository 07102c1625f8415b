package org.newsgraph.store;

/**
 * What a load did.
 *
 * @param removed articles that another one from their location replaced
 */
public record Loaded(int added, int replaced, int unchanged, int removed) {

    static final Loaded NOTHING = new Loaded(0, 0, 0, 0);

    /** How many articles were given. */
    public int read() {
        return added + replaced + unchanged;
    }

    public boolean changed() {
        return added + replaced + removed > 0;
    }

    Loaded plus(Loaded more) {
        return new Loaded(added + more.added, replaced + more.replaced, unchanged + more.unchanged, removed + more.removed);
    }
}
