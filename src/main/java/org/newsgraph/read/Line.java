package org.newsgraph.read;

import java.util.Arrays;
import org.newsgraph.model.Span;

/**
 * A line of the raw record on its way to the clean text: its characters, each with the raw offset it came from. White space is
 * single blanks, invisible characters are gone.
 */
final class Line {
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[64];

    /** The line {@code [from, to)} of the raw record. */
    static Line of(String raw, int from, int to) {
        Line line = new Line();
        for (int i = from; i < to; i++) {
            char c = raw.charAt(i);
            if (blank(c)) {
                if (line.length() > 0 && line.text.charAt(line.length() - 1) != ' ') {
                    line.add(' ', i);
                }
            } else if (!invisible(c)) {
                line.add(c, i);
            }
        }
        int end = line.length();
        while (end > 0 && line.text.charAt(end - 1) == ' ') {
            end--;
        }
        line.text.setLength(end);
        return line;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Characters that no reader sees: soft hyphen, zero-width marks, byte-order mark, controls. */
    private static boolean invisible(char c) {
        return c == '\u00AD' || (c >= '\u200B' && c <= '\u200F') || (c >= '\u202A' && c <= '\u202E') || c == '\u2060'
                || c == '\uFEFF' || Character.isISOControl(c);
    }

    private void add(char c, int origin) {
        if (text.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[text.length()] = origin;
        text.append(c);
    }

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int origin(int i) {
        return origins[i];
    }

    /** The raw stretch that {@code [from, to)} of this line came from. */
    Span raw(int from, int to) {
        return from == to ? new Span(0, 0) : new Span(origins[from], origins[to - 1] + 1);
    }

    /** A part of this line, without blanks at its ends. */
    Line part(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && text.charAt(first) == ' ') {
            first++;
        }
        while (last > first && text.charAt(last - 1) == ' ') {
            last--;
        }
        return copy(first, last, last, last);
    }

    /** This line without {@code [from, to)}; of two blanks that meet there, one stays. */
    Line without(int from, int to) {
        boolean meet = from > 0 && text.charAt(from - 1) == ' ' && to < length() && text.charAt(to) == ' ';
        return copy(0, from, meet ? to + 1 : to, length());
    }

    private Line copy(int from, int to, int again, int end) {
        Line line = new Line();
        line.text.append(text, from, to).append(text, again, end);
        line.origins = new int[Math.max(1, line.length())];
        System.arraycopy(origins, from, line.origins, 0, to - from);
        System.arraycopy(origins, again, line.origins, to - from, end - again);
        return line;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
