package org.newsgraph.analyze.relation;

import java.util.List;
import org.newsgraph.model.Attributed;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Sentence;
import org.newsgraph.rules.Explanation;

/** Tells which relation and office rules fired on a text and where others stopped. Thread-safe. */
public interface RelationExplainer {
    /** For each sentence in order: what fired, and the nearest misses. */
    List<Explanation> explain(CleanText text, List<Sentence> sentences, Attributed attributed);
}
