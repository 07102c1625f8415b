package org.newsgraph.model;

/** What reading one record gave. */
public sealed interface ReadResult {
    /** A whole article. */
    record Read(Article article) implements ReadResult {
    }

    /**
     * A record that could not be read.
     *
     * @param location the file, with line or record where there is one
     * @param reason one sentence for the user: what is wrong and what to do
     */
    record Unreadable(String location, String reason) implements ReadResult {
    }
}
