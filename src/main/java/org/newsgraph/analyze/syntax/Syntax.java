package org.newsgraph.analyze.syntax;

import org.newsgraph.rules.Resources;

/** The syntax stage: sentences, tokens, tags, lemmas and trees. */
public final class Syntax {
    private Syntax() {
    }

    /**
     * The annotator with the shipped models, trees included.
     *
     * @throws org.newsgraph.rules.RuleException where a model or list cannot be read
     */
    public static SyntaxAnnotator standard(Resources resources) {
        return StandardAnnotator.read(resources, true);
    }

    /**
     * As {@link #standard}, but without trees: faster, and enough for names, times and marked quotations.
     *
     * @throws org.newsgraph.rules.RuleException where a model or list cannot be read
     */
    public static SyntaxAnnotator parseless(Resources resources) {
        return StandardAnnotator.read(resources, false);
    }
}
