package org.newsgraph.analyze.times;

import org.newsgraph.model.TimeExpression.Precision;

/** A TIMEX3 value and how fine it is. */
record TimeValue(String value, Precision precision) {
    /** A day, or a part of it. */
    static TimeValue day(Object day, String part) {
        return new TimeValue(day + part, part.isEmpty() ? Precision.DAY : Precision.DAY_PART);
    }
}
