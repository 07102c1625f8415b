package org.newsgraph.analyze.syntax;

import java.util.Map;

/** Where a word breaks before a clitic: {@code did|n't}, {@code Peru|'s}, {@code can|not}. Thread-safe. */
final class Clitics {
    private static final Map<String, Integer> WHOLE = Map.of("cannot", 3, "gonna", 3, "gotta", 3, "wanna", 3, "lemme", 3, "gimme",
            3);
    private static final int LONGEST_WHOLE = 6;

    private Clitics() {
    }

    /** Offset of the break in {@code text[begin, end)}, or {@code end} where there is none. */
    static int split(CharSequence text, int begin, int end) {
        int length = end - begin;
        if (length < 2) {
            return end;
        }
        if (length <= LONGEST_WHOLE) {
            Integer at = WHOLE.get(text.subSequence(begin, end).toString().toLowerCase(java.util.Locale.ROOT));
            if (at != null) {
                return begin + at;
            }
        }
        char last = lower(text, end - 1);
        char before = lower(text, end - 2);
        if (Marks.apostrophe(before) && length > 2 && (last == 's' || last == 'd' || last == 'm')) {
            return end - 2;
        }
        if (length > 3 && Marks.apostrophe(text.charAt(end - 3)) && two(before, last)) {
            return end - 3;
        }
        if (length > 3 && last == 't' && Marks.apostrophe(before) && lower(text, end - 3) == 'n') {
            return end - 3;
        }
        return end;
    }

    private static boolean two(char first, char second) {
        return first == 'r' && second == 'e' || first == 'v' && second == 'e' || first == 'l' && second == 'l';
    }

    private static char lower(CharSequence text, int at) {
        return Character.toLowerCase(text.charAt(at));
    }
}
