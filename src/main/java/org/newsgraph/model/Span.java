package org.newsgraph.model;

/**
 * A half-open range of text: {@code begin} is the offset of the first UTF-16 unit, {@code end} that after the last one. Unless
 * said otherwise the base is the clean text of the article. Never empty below zero; an empty span is allowed.
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: " + begin + "," + end);
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span over both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** The words of this span in {@code text}. */
    public String of(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /** By begin, the longer first among equals. */
    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
    }
}
