package org.newsgraph.analyze.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.TimeExpression;

/** Finds expressions of time and their TIMEX3 values. Thread-safe. */
public interface TimeTagger {
    /**
     * @param published the article's date, against which relative expressions resolve; without one they stay open
     * @return in text order, not overlapping
     */
    List<TimeExpression> tag(CleanText text, List<Sentence> sentences, Optional<LocalDate> published);
}
