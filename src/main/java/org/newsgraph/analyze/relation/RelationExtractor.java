package org.newsgraph.analyze.relation;

import java.util.List;
import org.newsgraph.model.Attributed;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.TimeExpression;

/** Finds relations and offices, each with its evidence and the one who asserts it. Thread-safe. */
public interface RelationExtractor {
    /** Relations and offices in text order of their triggers. */
    Extracted extract(CleanText text, List<Sentence> sentences, Attributed attributed, List<TimeExpression> times);
}
