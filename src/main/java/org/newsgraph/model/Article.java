package org.newsgraph.model;

import java.util.Objects;

/**
 * One article, read and cleaned.
 *
 * @param key names the article for ever: lower-case hex, from its canonical address, else its record id, else its clean text
 * @param source where it was read from, for messages only; never enters the graph
 * @param text the clean text
 * @param metadata what is known beside the text
 */
public record Article(String key, String source, CleanText text, Metadata metadata) {
    public Article {
        Objects.requireNonNull(source);
        if (!key.matches("[0-9a-z]{8,64}")) {
            throw new IllegalArgumentException("not an article key: " + key);
        }
    }
}
