package org.newsgraph.pipeline;

import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.ReadResult.Unreadable;

/** What became of one record. */
public sealed interface Outcome {
    /** It was read and analysed. */
    record Analyzed(AnalyzedArticle article) implements Outcome {
    }

    /** It was set aside. */
    record Failed(Unreadable why) implements Outcome {
    }
}
