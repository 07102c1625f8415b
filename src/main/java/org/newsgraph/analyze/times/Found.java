package org.newsgraph.analyze.times;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The words that a rule has matched, and what they stand against.
 *
 * @param ahead whether verb or preposition put them after the article
 */
record Found(TimeRule rule, Matcher match, TimeWords words, Optional<LocalDate> published, boolean ahead) {

    /** The words of a group of the rule's pattern, empty where it has no such group or it stayed empty. */
    Optional<String> group(String name) {
        return rule.pattern().namedGroups().containsKey(name) ? Optional.ofNullable(match.group(name)) : Optional.empty();
    }

    /** The list's value of the word in the group of this kind. */
    Optional<String> value(String kind) {
        return group(kind).map(word -> words.value(kind, word));
    }

    Optional<Integer> number(String kind) {
        return value(kind).map(Integer::valueOf);
    }

    /** TIMEX3 part of day, empty where the words name none. */
    String part() {
        Optional<String> edge = group("edge").or(() -> group("edge2"));
        return value("part").or(() -> edge.map(Found::partOfEdge)).orElse("");
    }

    private static String partOfEdge(String edge) {
        return switch (edge.toLowerCase(java.util.Locale.ROOT)) {
            case "early" -> "TMO";
            case "late" -> "TEV";
            default -> "";
        };
    }
}
