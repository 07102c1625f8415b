package org.newsgraph.analyze.times;

import java.util.Locale;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** Whether a time lies ahead: its verb is future or planned, or its preposition says so. */
final class Outlook {
    private static final int REACH = 12;

    private final TimeWords words;

    Outlook(TimeWords words) {
        this.words = words;
    }

    boolean ahead(Sentence sentence, int first, int last) {
        return words.is("ahead", sentence.token(first).form())
                || (first == 0 ? plannedAfter(sentence, last) : plannedBefore(sentence, first));
    }

    private boolean plannedBefore(Sentence sentence, int first) {
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            if (words.is("future", sentence.token(i).form())) {
                return true;
            }
            boolean passive = i > 0 && sentence.token(i - 1).lemma().equals("be");
            if (isFinitePast(sentence.token(i)) && !passive) {
                return false;
            }
        }
        return false;
    }

    private boolean plannedAfter(Sentence sentence, int last) {
        for (int i = last + 1; i < Math.min(sentence.size(), last + REACH); i++) {
            if (words.is("future", sentence.token(i).form())) {
                return true;
            }
            if (isFinitePast(sentence.token(i))) {
                return false;
            }
        }
        return false;
    }

    /** An inflected verb that is no participle in -ing. */
    private static boolean isFinitePast(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        boolean verb = token.is("VERB") || token.is("AUX");
        return verb && !form.equals(token.lemma()) && !form.endsWith("ing") && !form.endsWith("s");
    }
}
