package org.newsgraph.analyze.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.WordList;

/** The words that are written with a full stop of their own. Immutable, thread-safe. */
final class Abbreviations {

    /** What the stop of an abbreviation may mean. */
    enum Kind {
        /** A name follows: {@code Mr.} */
        TITLE,
        /** A figure follows, or it is no abbreviation: {@code No.} */
        NUMBER,
        /** A figure may follow: {@code Sept.} */
        MONTH,
        /** {@code Inc.}; may end a sentence. */
        WORD,
        /** {@code J.} of a name. */
        INITIAL,
        /** {@code U.S.}, {@code a.m.}; may end a sentence. */
        ACRONYM
    }

    private static final int LONGEST = 12;

    private final Map<String, Kind> kinds;

    private Abbreviations(Map<String, Kind> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    static Abbreviations read(Resources resources) {
        Map<String, Kind> kinds = new HashMap<>();
        for (WordList.Row row : WordList.read(resources, "lists/abbreviations.tsv").rows()) {
            try {
                kinds.put(row.cell(0), Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw row.wrong("is no kind of abbreviation: " + row.cell(1));
            }
        }
        return new Abbreviations(kinds);
    }

    /** The kind of a word that ends in a full stop; none where the stop stands apart. */
    Optional<Kind> kind(CharSequence word) {
        int letters = word.length() - 1;
        if (letters < 1 || letters > LONGEST || word.charAt(letters) != '.') {
            return Optional.empty();
        }
        if (letters == 1 && Character.isUpperCase(word.charAt(0))) {
            return Optional.of(Kind.INITIAL);
        }
        if (acronym(word)) {
            return Optional.of(Kind.ACRONYM);
        }
        return Optional.ofNullable(kinds.get(word.subSequence(0, letters).toString()));
    }

    /** Groups of one to three letters, each with its stop, two groups at least: {@code U.S.}, {@code Ph.D.}, {@code J.R.R.} */
    private static boolean acronym(CharSequence word) {
        int groups = 0;
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.') {
                if (run < 1 || run > (groups == 0 ? 2 : 1)) {
                    return false;
                }
                groups++;
                run = 0;
            } else if (Character.isLetter(c)) {
                run++;
            } else {
                return false;
            }
        }
        return groups >= 2;
    }
}
