package org.newsgraph.analyze.attribution;

import java.util.List;
import java.util.Set;
import org.newsgraph.model.Attribution.QuoteType;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Span;

/** Makes content spans exact: no leading "that", no reporting comma, no final period outside marks, quotations whole. */
final class Fitting {
    private static final Set<String> OPENERS = Set.of("that", "to", "if", "whether");
    private static final String EDGES = " \u00a0\t\n,;:–—―-";

    private final String text;
    private final List<Quotation> quotations;

    Fitting(String text, List<Quotation> quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /** The quotations that overlap a span; outer quotations stand in order and apart. */
    private List<Quotation> near(Span span) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).span().end() <= span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < quotations.size() && quotations.get(end).span().begin() < span.end()) {
            end++;
        }
        return quotations.subList(low, end);
    }

    /** A reported clause. */
    Span clause(Span span) {
        return fitted(withoutOpener(trim(span, false)));
    }

    /** A reported phrase: as {@link #clause}, but "that" belongs to it. */
    Span fitted(Span span) {
        Span trimmed = trim(span, true);
        for (Quotation quotation : near(trimmed)) {
            if (quotation.span().overlaps(trimmed) && !trimmed.contains(quotation.span())) {
                trimmed = snap(trimmed, quotation);
            }
        }
        for (Quotation quotation : near(trimmed)) {
            if (quotation.span().contains(trimmed)) {
                return words(quotation);
            }
        }
        return trimmed;
    }

    /** The words of a quotation, without the comma before a reporting clause. */
    Span words(Quotation quotation) {
        Span span = quotation.content();
        int begin = span.begin();
        int end = span.end();
        while (end > begin && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
            end--;
        }
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        return new Span(begin, end);
    }

    /** Whether two words stand in the same quotation, or both in none. */
    boolean sameSide(Span one, Span other) {
        return near(one.cover(other)).stream()
                .noneMatch(quotation -> quotation.span().overlaps(one) != quotation.span().overlaps(other));
    }

    /** The part of a phrase around its head that no quotation has, but for quotations inside it. */
    Span outsideQuotations(Span span, Span head) {
        Span outside = span;
        for (Quotation quotation : near(span)) {
            Span marks = quotation.span();
            if (marks.overlaps(outside) && !outside.contains(marks) && !marks.overlaps(head)) {
                outside = marks.end() <= head.begin()
                        ? new Span(marks.end(), outside.end())
                        : new Span(outside.begin(), marks.begin());
            }
        }
        return trim(outside, false);
    }

    /** Direct where all words are quoted, mixed where some are. */
    QuoteType type(List<Span> pieces) {
        boolean all = !pieces.isEmpty();
        boolean some = false;
        for (Span piece : pieces) {
            boolean inside = false;
            for (Quotation quotation : near(piece)) {
                inside |= quotation.span().contains(piece);
                some |= quotation.span().overlaps(piece);
            }
            all &= inside;
        }
        return all ? QuoteType.DIRECT : some ? QuoteType.MIXED : QuoteType.INDIRECT;
    }

    private static Span snap(Span span, Quotation quotation) {
        Span marks = quotation.span();
        if (marks.contains(span)) {
            return span;
        }
        boolean outer = marks.begin() >= span.begin() || quotation.content().begin() >= span.begin() || marks.end() <= span.end();
        return outer ? span.cover(marks) : span;
    }

    private Span withoutOpener(Span span) {
        String words = span.of(text);
        int space = words.indexOf(' ');
        return space > 0 && OPENERS.contains(words.substring(0, space).toLowerCase(java.util.Locale.ROOT))
                ? new Span(span.begin() + space + 1, span.end())
                : span;
    }

    private Span trim(Span span, boolean period) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && EDGES.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin
                && (EDGES.indexOf(text.charAt(end - 1)) >= 0 || period && text.charAt(end - 1) == '.' && full(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    /** A period that ends the sentence and no abbreviation such as "U.S.". */
    private boolean full(int at) {
        return !(at > 1 && Character.isUpperCase(text.charAt(at - 1)) && text.charAt(at - 2) == '.')
                || at + 1 < text.length() && text.charAt(at + 1) == '.';
    }
}
