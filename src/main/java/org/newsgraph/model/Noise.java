package org.newsgraph.model;

/**
 * Something of the raw record that did not reach the clean text.
 *
 * @param raw span in the decoded raw record, UTF-16 units
 * @param rule name of the cleaning rule that took it out, such as {@code hover-card}
 */
public record Noise(Span raw, String rule) {
}
