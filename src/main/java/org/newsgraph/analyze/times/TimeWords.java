package org.newsgraph.analyze.times;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.WordList;

/** The words of the calendar by kind. */
final class TimeWords {
    private static final Set<String> CASED = Set.of("month", "weekday");
    private static final Pattern KIND = Pattern.compile("\\{([a-zA-Z]\\w*)\\}");
    private static final Map<String, String> NUMBERS = Map
            .of("dayNumber", "(?<dayNumber>[12]\\d|3[01]|0?[1-9])(?!\\d)", "yearNumber", "(?<yearNumber>(?:19|20)\\d\\d)(?!\\d)");

    private final Map<String, Map<String, String>> values = new TreeMap<>();

    private TimeWords() {
    }

    static TimeWords read(Resources resources) {
        TimeWords words = new TimeWords();
        for (WordList.Row row : WordList.read(resources, "lists/time-words.tsv").rows()) {
            String word = row.cell(0).toLowerCase(Locale.ROOT);
            words.values.computeIfAbsent(row.cell(1), kind -> new TreeMap<>()).put(word, row.cell(2));
            if (CASED.contains(row.cell(1))) {
                words.spelled(row.cell(1)).put(row.cell(0), row.cell(2));
            }
        }
        return words;
    }

    private Map<String, String> spelled(String kind) {
        return values.computeIfAbsent(kind + " as spelled", key -> new TreeMap<>());
    }

    /** The value of a word of this kind; empty for a word without one, null for no such word. */
    String value(String kind, String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
        return values.getOrDefault(kind, Map.of()).get(plain);
    }

    boolean is(String kind, String word) {
        return value(kind, word) != null;
    }

    /** Turns the blanks and the kinds in braces of a rule's pattern into a regular expression; a kind's first use captures. */
    Pattern compile(String pattern) {
        Matcher kinds = KIND.matcher(pattern.replace(" ", "[\\s\\u00a0]{1,3}"));
        Set<String> captured = new HashSet<>();
        String regex = kinds.replaceAll(found -> {
            String group = group(found.group(1));
            boolean first = captured.add(found.group(1));
            return Matcher.quoteReplacement(first ? group : group.replaceFirst("^\\(\\?<\\w+>", "(?:"));
        });
        return Pattern.compile("(?:" + regex + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }

    private String group(String kind) {
        if (NUMBERS.containsKey(kind)) {
            return NUMBERS.get(kind);
        }
        boolean cased = CASED.contains(kind);
        List<String> words = values.getOrDefault(cased ? kind + " as spelled" : kind, Map.of())
                .keySet()
                .stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(word -> Pattern.quote(word).replace(" ", "\\E[\\s\\u00a0]\\Q"))
                .toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("uses {" + kind + "}, but lists/time-words.tsv has no such kind");
        }
        return "(?<" + kind + ">" + (cased ? "(?-i:" : "(?:") + String.join("|", words) + "))";
    }
}
