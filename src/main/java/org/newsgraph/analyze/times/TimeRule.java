package org.newsgraph.analyze.times;

import java.util.regex.Pattern;

/**
 * One rule of {@code rules/times.yml}.
 *
 * @param value of a rule that always gives the same one, else empty
 */
record TimeRule(String name, Pattern pattern, Reading reading, String value) {
}
