package org.newsgraph.model;

/**
 * A stretch in quotation marks.
 *
 * @param span with its marks; where the closing mark is missing it ends where the quotation was judged to end
 * @param content without its marks
 * @param closed whether a closing mark stands in the text
 * @param continued whether it opens a paragraph and carries on the quotation before, which had no closing mark
 * @param nested whether it stands inside another quotation
 */
public record Quotation(Span span, Span content, boolean closed, boolean continued, boolean nested) {
}
