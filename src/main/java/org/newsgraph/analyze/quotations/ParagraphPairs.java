package org.newsgraph.analyze.quotations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/** Pairs the marks of one paragraph with a stack; single marks count only in pairs. */
final class ParagraphPairs {
    private final String text;
    private final Span paragraph;
    private final List<Sentence> sentences;
    private final ReportingClause reporting;
    private final List<Span[]> pairs = new ArrayList<>();
    private final Deque<Mark> open = new ArrayDeque<>();

    ParagraphPairs(String text, Span paragraph, List<Sentence> sentences, ReportingClause reporting) {
        this.text = text;
        this.paragraph = paragraph;
        this.sentences = sentences;
        this.reporting = reporting;
    }

    /**
     * @param carried whether a quotation of the paragraph before stayed open
     */
    List<Quotation> pair(List<Mark> marks, boolean carried) {
        for (int i = 0; i < marks.size(); i++) {
            take(marks, i);
        }
        List<Span[]> unclosed = new ArrayList<>();
        while (!open.isEmpty()) {
            Mark mark = open.pollLast();
            if (!mark.single()) {
                unclosed.add(unclosed(mark));
            }
        }
        return quotations(unclosed, carried);
    }

    private void take(List<Mark> marks, int i) {
        Mark mark = marks.get(i);
        if (mark.single()) {
            takeSingle(marks, i);
        } else if (mark.closes() && (!mark.opens() || doubleOpen()) && doubleOpen()) {
            closeDouble(mark);
        } else if (mark.opens()) {
            open.push(mark);
        }
    }

    private void takeSingle(List<Mark> marks, int i) {
        Mark mark = marks.get(i);
        if (mark.closes() && !open.isEmpty() && open.peek().single()) {
            if (!possessive(marks, i)) {
                close(open.pop(), mark);
            }
        } else if (mark.opens() && marks.subList(i + 1, marks.size()).stream().anyMatch(m -> m.single() && m.closes())) {
            open.push(mark);
        }
    }

    /** "the workers' claim'": an apostrophe behind s is none of the pair where another closing mark follows. */
    private boolean possessive(List<Mark> marks, int i) {
        Mark mark = marks.get(i);
        boolean afterS = mark.begin() > 0 && text.charAt(mark.begin() - 1) == 's'
                && mark.end() < paragraph.end() && text.charAt(mark.end()) == ' ';
        for (int k = i + 1; afterS && k < marks.size() && (!marks.get(k).opens() || marks.get(k).closes()); k++) {
            if (marks.get(k).single() && marks.get(k).closes()) {
                return true;
            }
            if (!marks.get(k).single()) {
                return false;
            }
        }
        return false;
    }

    private boolean doubleOpen() {
        return open.stream().anyMatch(mark -> !mark.single());
    }

    private void closeDouble(Mark mark) {
        while (open.peek().single()) {
            open.pop();
        }
        close(open.pop(), mark);
    }

    private void close(Mark from, Mark to) {
        if (to.begin() > from.end()) {
            pairs.add(new Span[]{new Span(from.begin(), to.end()), new Span(from.end(), to.begin())});
        }
    }

    private Span[] unclosed(Mark mark) {
        int limit = paragraph.end();
        OptionalInt comma = reporting.commaIn(sentences, new Span(mark.end(), limit));
        int end = comma.orElse(limit);
        return new Span[]{new Span(mark.begin(), end), new Span(mark.end(), end)};
    }

    private List<Quotation> quotations(List<Span[]> unclosed, boolean carried) {
        List<Span[]> all = new ArrayList<>(pairs);
        all.addAll(unclosed);
        all.sort((a, b) -> a[0].compareTo(b[0]));
        List<Quotation> found = new ArrayList<>();
        int covered = paragraph.begin();
        for (Span[] pair : all) {
            boolean nested = pair[0].begin() < covered;
            boolean opensParagraph = text.substring(paragraph.begin(), pair[0].begin()).isBlank();
            found.add(new Quotation(pair[0], pair[1], pairs.contains(pair), carried && opensParagraph, nested));
            covered = Math.max(covered, pair[0].end());
        }
        return found;
    }
}
