package org.newsgraph.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.CodePoints;
import org.newsgraph.model.Span;

/**
 * The words of a raw text: runs of letters and digits. The measure counts in its own words, so that it depends on no tokenizer of
 * the program that it measures; quotation marks, commas and blanks at the ends of a span make no difference.
 */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final String raw;
    private final CodePoints codePoints;
    private final List<Span> words = new ArrayList<>();

    Words(String raw) {
        this.raw = raw;
        this.codePoints = new CodePoints(raw);
        Matcher matcher = WORD.matcher(raw);
        while (matcher.find()) {
            words.add(codePoints(new Span(matcher.start(), matcher.end())));
        }
    }

    /** The span in code points of a raw span in UTF-16 units. */
    Span codePoints(Span units) {
        return codePoints.of(units);
    }

    /** How many code points the text has. */
    int length() {
        return codePoints.of(raw.length());
    }

    /** The text of a stretch; its pieces are joined by " … ". */
    String text(Ranges ranges) {
        return String.join(" … ", ranges.pieces().stream().map(this::text).toList());
    }

    String text(Span span) {
        return codePoints.units(span).of(raw);
    }

    /** Which words a stretch touches. */
    BitSet in(Ranges ranges) {
        BitSet touched = new BitSet();
        for (Span piece : ranges.pieces()) {
            for (int i = firstAfter(piece.begin()); i < words.size() && words.get(i).begin() < piece.end(); i++) {
                touched.set(i);
            }
        }
        return touched;
    }

    /** Dice coefficient of two sets of words: the F1 of one against the other. */
    static double dice(BitSet a, BitSet b) {
        int both = a.cardinality() + b.cardinality();
        return both == 0 ? 0 : 2.0 * shared(a, b) / both;
    }

    static int shared(BitSet a, BitSet b) {
        BitSet shared = (BitSet) a.clone();
        shared.and(b);
        return shared.cardinality();
    }

    private int firstAfter(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
