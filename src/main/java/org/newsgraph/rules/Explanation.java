package org.newsgraph.rules;

import java.util.List;
import org.newsgraph.model.Span;

/**
 * What rules made of a sentence.
 *
 * @param sentence its index
 * @param fired rules that matched, in the order of the rule files
 * @param misses rules that had a word in the sentence and did not match, the nearest first
 */
public record Explanation(int sentence, List<Fired> fired, List<Missed> misses) {
    /**
     * A rule that matched.
     *
     * @param rule {@code file/name}
     * @param trigger the word that triggered it
     * @param slots each "subject=the words"
     */
    public record Fired(String rule, Span trigger, List<String> slots) {
    }

    /**
     * A rule that did not.
     *
     * @param rule {@code file/name}
     * @param stoppedAt the token that stopped it
     * @param reason what was wanted there
     */
    public record Missed(String rule, Span stoppedAt, String reason) {
    }

    public Explanation {
        fired = List.copyOf(fired);
        misses = List.copyOf(misses);
    }
}
