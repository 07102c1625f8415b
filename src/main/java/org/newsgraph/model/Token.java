package org.newsgraph.model;

/**
 * A token of a sentence.
 *
 * @param span in the clean text; its words there are {@code form}
 * @param form as it stands in the text
 * @param tag universal part of speech (UPOS): NOUN, PROPN, VERB, AUX, ADP …
 * @param lemma dictionary form, lower case but for proper nouns; clitics give their full word ({@code n't} gives {@code not},
 *     {@code 's} as a possessive mark stays {@code 's})
 */
public record Token(Span span, String form, String tag, String lemma) {
    public boolean is(String upos) {
        return tag.equals(upos);
    }
}
