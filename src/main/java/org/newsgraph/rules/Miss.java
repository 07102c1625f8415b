package org.newsgraph.rules;

/**
 * Where a pattern stopped.
 *
 * @param matched how much of it was satisfied: compares misses, the larger the nearer
 * @param token index of the token that stopped it
 * @param reason what was wanted there
 */
public record Miss(int matched, int token, String reason) {
    /** The nearer of two, either of which may be null. */
    static Miss nearer(Miss one, Miss other) {
        return one == null || other != null && other.matched() > one.matched() ? other : one;
    }
}
