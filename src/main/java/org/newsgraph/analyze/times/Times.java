package org.newsgraph.analyze.times;

import org.newsgraph.rules.Resources;

/** Makes time taggers. */
public final class Times {
    private Times() {
    }

    /**
     * The tagger over {@code rules/times.yml} and {@code lists/time-words.tsv}.
     *
     * @throws org.newsgraph.rules.RuleException where one of them cannot be used
     */
    public static TimeTagger standard(Resources resources) {
        TimeWords words = TimeWords.read(resources);
        return new RuleTimeTagger(TimeRules.read(resources, words), words);
    }
}
