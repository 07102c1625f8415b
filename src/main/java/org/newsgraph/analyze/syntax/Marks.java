package org.newsgraph.analyze.syntax;

/** Kinds of characters that part words. */
final class Marks {
    private Marks() {
    }

    static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff' || c < ' ';
    }

    static boolean apostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '\u2032' || c == '`' || c == '\u00b4';
    }

    static boolean quote(char c) {
        return switch (c) {
            case '"', '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2039', '\u203a', '\uff02', '\u2033',
                    '\u300c',
                    '\u300d' ->
                true;
            default -> apostrophe(c);
        };
    }

    static boolean bracket(char c) {
        return "()[]{}<>".indexOf(c) >= 0;
    }

    static boolean terminal(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u3002' || c == '\uff01' || c == '\uff1f';
    }

    static boolean currency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    static boolean dash(char c) {
        return c == '\u2014' || c == '\u2013' || c == '\u2015' || c == '\u2012';
    }

    /** A mark that stands alone at the edge of a word. */
    static boolean edge(char c) {
        return quote(c) || bracket(c) || terminal(c) || dash(c)
                || ",;:%|*=~\u2022\u00b7\u00a1\u00bf\u25ba\u25cf\u25aa".indexOf(c) >= 0;
    }

    /** A mark that always ends the word before it, wherever it stands. */
    static boolean parting(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u2026' || c == '\u2014' || c == '\u00ab' || c == '\u00bb'
                || c == '('
                || c == ')' || c == '[' || c == ']' || c == '\u2022' || c == ';' || c == '|';
    }

    /** The form with plain marks in place of typographic ones; of the same length. */
    static String plain(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) > '\u007f') {
                return replaced(form);
            }
        }
        return form;
    }

    private static String replaced(String form) {
        char[] plain = form.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            if (apostrophe(plain[i])) {
                plain[i] = '\'';
            } else if (quote(plain[i])) {
                plain[i] = '"';
            } else if (dash(plain[i])) {
                plain[i] = '-';
            }
        }
        return new String(plain);
    }
}
