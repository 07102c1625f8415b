package org.newsgraph.analyze.names;

import java.util.Locale;

/** The shape of a word: which of its letters are capitals, digits, marks. Shapes come as hash values. */
final class Shape {
    private static final int LONGEST = 10;

    private Shape() {
    }

    /** Letter for letter, to a length. */
    static int of(String word) {
        int hash = 17;
        for (int i = 0; i < Math.min(word.length(), LONGEST); i++) {
            hash = hash * 31 + kind(word.charAt(i));
        }
        return hash;
    }

    /** With runs of one kind as one. */
    static int brief(String word) {
        int hash = 19;
        char before = 0;
        for (int i = 0; i < word.length(); i++) {
            char kind = kind(word.charAt(i));
            if (kind != before) {
                hash = hash * 31 + kind;
                before = kind;
            } else if (i == 1 && kind == 'X') {
                hash = hash * 31 + 'Y';
            }
        }
        return hash;
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLetter(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? '0' : c;
    }

    /** The word with its first letter alone in capitals. */
    static String capitalised(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
