package org.newsgraph.analyze.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.RuleFile;

/** The rules of {@code rules/times.yml}, in their order. */
record TimeRules(List<TimeRule> rules, String version) {
    static final String FILE = "rules/times.yml";

    private static final Map<String, Reading> READINGS = Map.ofEntries(
            Map.entry("ISO", Reading::iso),
            Map.entry("DATE", Reading::date),
            Map.entry("MONTH", Reading::month),
            Map.entry("YEAR", Reading::year),
            Map.entry("DECADE", Reading::decade),
            Map.entry("WEEKDAY", Reading::weekday),
            Map.entry("WEEKEND", Reading::weekend),
            Map.entry("WHICH_UNIT", Reading::whichUnit),
            Map.entry("DAY", Reading::day),
            Map.entry("THIS_PART", Reading::thisPart),
            Map.entry("AGO", Reading::ago),
            Map.entry("DURATION", Reading::duration),
            Map.entry("VAGUE", Reading::vague));

    TimeRules {
        rules = List.copyOf(rules);
    }

    static TimeRules read(Resources resources, TimeWords words) {
        RuleFile file = RuleFile.read(resources, FILE);
        List<TimeRule> rules = new ArrayList<>();
        for (RuleFile.Entry entry : file.rules()) {
            rules.add(rule(entry, words));
        }
        return new TimeRules(rules, file.header().getOrDefault("version", "0"));
    }

    private static TimeRule rule(RuleFile.Entry entry, TimeWords words) {
        Reading reading = READINGS.get(entry.required("reading"));
        if (reading == null) {
            throw entry.wrong("has no such reading: " + entry.required("reading"));
        }
        try {
            return new TimeRule(entry.name(), words.compile(entry.required("pattern")), reading,
                    entry.value("value").orElse(""));
        } catch (IllegalArgumentException e) {
            throw entry.wrong("cannot be compiled: " + e.getMessage());
        }
    }
}
