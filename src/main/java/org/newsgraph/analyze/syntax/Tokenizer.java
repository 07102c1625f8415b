package org.newsgraph.analyze.syntax;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Span;

/**
 * Splits a stretch of text into tokens as the English UD treebanks do: clitics, quotation marks, brackets, currency signs and
 * sentence marks stand alone; abbreviations, figures, web addresses and hyphenated words stay whole. Reads each character a
 * bounded number of times. Thread-safe.
 */
final class Tokenizer {
    private static final int ADDRESS_LOOK = 200;

    private final Abbreviations abbreviations;

    Tokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** Spans of the tokens of {@code text[begin, end)}, in order. */
    List<Span> tokens(String text, int begin, int end) {
        List<Span> tokens = new ArrayList<>();
        int at = begin;
        while (at < end) {
            while (at < end && Marks.space(text.charAt(at))) {
                at++;
            }
            int from = at;
            while (at < end && !Marks.space(text.charAt(at))) {
                at++;
            }
            chunk(text, from, at, end, tokens);
        }
        return tokens;
    }

    /** A stretch without white space. */
    private void chunk(String text, int begin, int end, int limit, List<Span> tokens) {
        int at = begin;
        while (at < end) {
            int mark = markEnd(text, at, end);
            if (mark > at) {
                tokens.add(new Span(at, mark));
                at = mark;
            } else {
                int stop = wordEnd(text, at, end);
                at = word(text, at, stop, stop == end ? limit : stop, tokens);
            }
        }
    }

    /** End of the mark that begins a word at this place; the place itself where a word's own character stands there. */
    private static int markEnd(String text, int at, int end) {
        char c = text.charAt(at);
        char next = at + 1 < end ? text.charAt(at + 1) : ' ';
        if (c == '-' && next == '-' || c == '.' && next == '.') {
            return run(text, at, end, c);
        }
        if (Marks.apostrophe(c)) {
            return apostropheEnd(text, at, end, next);
        }
        if (c == '.' && Character.isDigit(next)) {
            return at;
        }
        if (Marks.currency(c) || Marks.edge(c) || c == '/' || c == '&' && next != '#') {
            return Marks.terminal(c) && c != '.' ? terminals(text, at, end) : at + 1;
        }
        return c == '-' && next == ' ' ? at + 1 : at;
    }

    /**
     * A leading apostrophe belongs to {@code 's}, {@code 'em} and {@code '90s}; elsewhere it is a mark of its own, as is a pair.
     */
    private static int apostropheEnd(String text, int at, int end, char next) {
        if (Marks.apostrophe(next)) {
            return at + 2;
        }
        int letters = at + 1;
        while (letters < end && letters < at + 4 && Character.isLetterOrDigit(text.charAt(letters))) {
            letters++;
        }
        String word = Marks.plain(text.substring(at, letters)).toLowerCase(java.util.Locale.ROOT);
        boolean own = word.matches("'(s|em|re|ve|ll|d|m|\\d\\ds?)")
                && (letters == end || !Character.isLetterOrDigit(text.charAt(letters)));
        return own && !(letters < end && Marks.apostrophe(text.charAt(letters))) ? letters : at + 1;
    }

    private static int run(String text, int at, int end, char c) {
        int stop = at;
        while (stop < end && text.charAt(stop) == c) {
            stop++;
        }
        return stop;
    }

    /** {@code ?!} and {@code !!!} are one token. */
    private static int terminals(String text, int at, int end) {
        int stop = at;
        while (stop < end && Marks.terminal(text.charAt(stop)) && text.charAt(stop) != '.') {
            stop++;
        }
        return stop;
    }

    /** Where the word that begins here ends, trailing marks still on it. */
    private static int wordEnd(String text, int begin, int end) {
        if (address(text, begin, end)) {
            return end;
        }
        for (int i = begin + 1; i < end; i++) {
            if (parts(text, begin, i, end)) {
                return i;
            }
        }
        return end;
    }

    private static boolean parts(String text, int begin, int i, int end) {
        char c = text.charAt(i);
        char before = text.charAt(i - 1);
        char next = i + 1 < end ? text.charAt(i + 1) : ' ';
        if (Marks.parting(c) || c == '-' && next == '-') {
            return true;
        }
        return switch (c) {
            case ',', ':' -> Character.isLetter(next) || Character.isLetter(before) && Character.isDigit(next);
            case '/' -> Character.isLetter(before) && Character.isLetter(next);
            case '\u2013' -> true;
            case '!', '?' -> Character.isLetter(next);
            case '.' -> next == '.'
                    || before != '.' && Character.isLowerCase(before) && Character.isUpperCase(next) && longWord(text, begin, i);
            default -> Character.isDigit(before) && Marks.currency(c) || Marks.currency(before) && Character.isDigit(c);
        };
    }

    /** A full stop without a space after it ends a word only where that has three letters or more ({@code said.The}). */
    private static boolean longWord(String text, int begin, int stop) {
        return stop - begin >= 3 && Character.isLetter(text.charAt(stop - 2)) && Character.isLetter(text.charAt(stop - 3));
    }

    /** Takes the trailing marks off {@code text[begin, end)} and splits its clitics; returns where the next token begins. */
    private int word(String text, int begin, int end, int limit, List<Span> tokens) {
        int stop = end;
        while (stop > begin + 1 && trailing(text, begin, stop, limit)) {
            stop--;
        }
        int at = begin;
        int split = Clitics.split(text, begin, stop);
        if (split > begin && split < stop) {
            tokens.add(new Span(begin, split));
            at = split;
        }
        tokens.add(new Span(at, stop));
        return stop;
    }

    private boolean trailing(String text, int begin, int stop, int limit) {
        char c = text.charAt(stop - 1);
        if (c == '.') {
            return !keepsStop(text, begin, stop, limit);
        }
        return Marks.edge(c) && c != '*' || c == '/' && stop - begin > 1 && !address(text, begin, stop);
    }

    private boolean keepsStop(String text, int begin, int stop, int limit) {
        int from = stop - 2;
        while (from > begin && stop - from < 14 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        if (stop - 2 < begin || from > begin && text.charAt(from - 1) != '-') {
            return false;
        }
        var kind = abbreviations.kind(text.subSequence(from, stop));
        if (kind.isEmpty()) {
            return false;
        }
        int next = stop;
        while (next < limit && Marks.space(text.charAt(next))) {
            next++;
        }
        boolean last = next >= limit;
        return switch (kind.get()) {
            case NUMBER -> !last && Character.isDigit(text.charAt(next));
            case INITIAL -> !last && (text.charAt(from) != 'I' || next == stop) && !Marks.quote(text.charAt(next));
            case TITLE -> !last;
            default -> true;
        };
    }

    private static boolean address(String text, int begin, int end) {
        int look = Math.min(end, begin + ADDRESS_LOOK);
        if (look - begin < 4) {
            return false;
        }
        char first = text.charAt(begin);
        if (first != 'h' && first != 'w' && first != 'f') {
            return false;
        }
        return text.startsWith("http://", begin) || text.startsWith("https://", begin) || text.startsWith("www.", begin)
                || text.startsWith("ftp://", begin);
    }
}
