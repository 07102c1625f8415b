package org.newsgraph.analyze.times;

import org.newsgraph.model.Sentence;

/** Tells days and months from the names that they are part of: feasts, newspapers, people. */
final class Namesakes {
    private final TimeWords words;

    Namesakes(TimeWords words) {
        this.words = words;
    }

    /** Whether the words from token {@code first} to token {@code last} belong to a name. */
    boolean isName(Sentence sentence, int first, int last) {
        String begin = sentence.token(first).form();
        String end = sentence.token(last).form();
        boolean weekdayAlone = words.is("weekday", begin) && first == last;
        if (weekdayAlone && first > 0) {
            String before = sentence.token(first - 1).form();
            return words.is("feast", before) || before.equalsIgnoreCase("the") && isCapitalised(sentence, last + 1);
        }
        return words.is("namesake", end) && (isCapitalised(sentence, last + 1) || isPerson(sentence, last + 1));
    }

    private static boolean isCapitalised(Sentence sentence, int token) {
        return token < sentence.size() && Character.isUpperCase(sentence.token(token).form().charAt(0));
    }

    /** "In May's view" and "by May and others" speak of a person. */
    private static boolean isPerson(Sentence sentence, int token) {
        return token < sentence.size() && sentence.token(token).is("PART") && sentence.token(token).form().endsWith("s");
    }
}
