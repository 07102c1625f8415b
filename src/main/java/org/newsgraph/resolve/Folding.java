package org.newsgraph.resolve;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Folds names, so that accents, case, apostrophes and spacing make no difference. Stateless, thread-safe. */
public final class Folding {
    /** Letters that Unicode does not take apart. */
    private static final Map<Character, String> WHOLE = Map.ofEntries(Map.entry('ø', "o"), Map.entry('ł', "l"),
            Map.entry('ß', "ss"), Map.entry('đ', "d"), Map.entry('ð', "d"), Map.entry('þ', "th"), Map.entry('æ', "ae"),
            Map.entry('œ', "oe"), Map.entry('ı', "i"), Map.entry('ħ', "h"));

    private Folding() {
    }

    /** Lower case, no accents, words of letters and digits parted by one space; apostrophes and full stops vanish. */
    public static String fold(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(apart.length());
        boolean gap = false;
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(WHOLE.getOrDefault(c, String.valueOf(c)));
            } else if (!vanishes(c)) {
                gap = true;
            }
        }
        return folded.toString();
    }

    /** The folded name with hyphens, for an IRI; empty where nothing of it is a letter or digit. */
    public static String slug(String name) {
        return fold(name).replace(' ', '-');
    }

    private static boolean vanishes(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '.' || c == 'ʼ' || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
