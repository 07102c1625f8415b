package org.newsgraph.read;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.newsgraph.rules.RuleFile;

/**
 * One rule of {@code rules/cleaning.yml}, compiled.
 *
 * @param inline whether it works inside a line
 * @param then what becomes of what it finds
 */
record CleaningRule(String name, boolean inline, Then then, Pattern pattern) {

    enum Then {
        NOISE, CAPTION, METADATA
    }

    static CleaningRule of(RuleFile.Entry entry) {
        try {
            return new CleaningRule(entry.name(), entry.required("scope").equals("inline"),
                    Then.valueOf(entry.required("then").toUpperCase(Locale.ROOT)), Pattern.compile(entry.required("pattern")));
        } catch (PatternSyntaxException e) {
            throw entry.wrong("has a pattern that does not compile: " + e.getDescription() + " at " + e.getIndex());
        } catch (IllegalArgumentException e) {
            throw entry.wrong("says then: " + entry.required("then") + ", which is none of noise, caption, metadata");
        }
    }

    boolean has(String group) {
        return pattern.namedGroups().containsKey(group);
    }
}
