package org.newsgraph.model;

/**
 * An expression of time.
 *
 * @param value TIMEX3 value: {@code 2019-03-27}, {@code 2019-W13}, {@code P3D}; what an undated article leaves open stays so
 *     ({@code
 *     XXXX-WXX-3} for a Wednesday)
 * @param precision of the value
 */
public record TimeExpression(Span span, int sentence, String value, Precision precision, FoundBy foundBy) {
    /** How fine the value is. */
    public enum Precision {
        DAY_PART, DAY, WEEK, MONTH, YEAR, DURATION, VAGUE
    }

    /** Whether the value is a calendar date with nothing open. */
    public boolean resolved() {
        return value.matches("\\d{4}(-.*)?") && value.indexOf('X') < 0;
    }
}
