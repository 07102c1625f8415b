package org.newsgraph.analyze.quotations;

import java.util.ArrayList;
import java.util.List;

/** Reads the quotation marks of one paragraph; apostrophes, feet and inches are none. */
final class MarkReader {
    private final String text;
    private final int end;
    private final int start;
    private final ApostropheWords apostropheWords;

    MarkReader(String text, int start, int end, ApostropheWords apostropheWords) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.apostropheWords = apostropheWords;
    }

    List<Mark> read() {
        List<Mark> marks = new ArrayList<>();
        for (int i = start; i < end; i++) {
            Mark mark = at(i);
            if (mark != null && (mark.opens() || mark.closes())) {
                marks.add(mark);
                i = mark.end() - 1;
            }
        }
        return marks;
    }

    private Mark at(int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '“', '„', '«' -> new Mark(i, i + 1, false, true, misused(i, i + 1));
            case '”', '»' -> new Mark(i, i + 1, false, opensHere(i, i + 1), true);
            case '"' -> doubled(i, i + 1);
            case '‘' -> doubleOf(i, c) ? doubled(i, i + 2) : single(i, true);
            case '’', '\'' -> doubleOf(i, c) ? doubled(i, i + 2) : single(i, false);
            case '`' -> doubleOf(i, c) ? new Mark(i, i + 2, false, true, false) : new Mark(i, i + 1, true, true, false);
            default -> null;
        };
    }

    private boolean doubleOf(int i, char c) {
        return i + 1 < end && text.charAt(i + 1) == c && !(i + 2 < end && text.charAt(i + 2) == c);
    }

    private Mark doubled(int begin, int after) {
        boolean inches = before(begin) >= '0' && before(begin) <= '9' && after - begin == 1 && !wordAt(after);
        boolean opens = opensHere(begin, after);
        boolean closes = closesHere(begin, after) || !opens && !spaceAt(begin - 1) && !inches;
        return new Mark(begin, after, false, opens || !closes && !inches, closes);
    }

    private Mark single(int i, boolean opening) {
        boolean inWord = wordAt(i - 1) && wordAt(i + 1);
        boolean elided = !opening && opensHere(i, i + 1) && apostropheWords.at(text, i + 1);
        if (inWord || elided) {
            return null;
        }
        boolean opens = opensHere(i, i + 1) && text.charAt(i) != '’';
        return new Mark(i, i + 1, true, opens, !opening && !spaceAt(i - 1) && !wordAt(i + 1));
    }

    /** An opening mark that stands where only a closing one can. */
    private boolean misused(int begin, int after) {
        return !spaceAt(begin - 1) && !bracketOrDash(before(begin)) && !wordAt(after);
    }

    private boolean opensHere(int begin, int after) {
        char before = before(begin);
        return (spaceAt(begin - 1) || bracketOrDash(before) || "“‘\"'/".indexOf(before) >= 0) && !spaceAt(after);
    }

    private boolean closesHere(int begin, int after) {
        return !spaceAt(begin - 1) && !wordAt(after);
    }

    private char before(int begin) {
        return begin > start ? text.charAt(begin - 1) : ' ';
    }

    private static boolean bracketOrDash(char c) {
        return "([{—–-―…:".indexOf(c) >= 0;
    }

    private boolean spaceAt(int i) {
        return i < start || i >= end || Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
    }

    private boolean wordAt(int i) {
        return i >= start && i < end && Character.isLetterOrDigit(text.charAt(i));
    }
}
