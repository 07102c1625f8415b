package org.newsgraph.analyze.attribution;

import java.util.List;
import org.newsgraph.model.Attributed;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Coreference;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.TimeExpression;

/** Finds who said what to whom. Thread-safe. */
public interface AttributionFinder {
    /** Statements in text order of their extent; "I", "we" and "you" are bound to speaker and addressee. */
    Attributed find(
            CleanText text,
            List<Sentence> sentences,
            Coreference coreference,
            List<TimeExpression> times,
            List<Quotation> quotations);
}
