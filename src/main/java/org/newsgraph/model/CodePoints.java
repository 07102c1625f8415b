package org.newsgraph.model;

import java.util.Arrays;

/**
 * Converts offsets of one text between UTF-16 units, in which Java counts, and Unicode code points, in which graphs and exchange
 * files count (NIF, RFC 5147). Immutable, thread-safe.
 */
public final class CodePoints {
    /** UTF-16 offsets of the second halves of surrogate pairs, ascending. */
    private final int[] seconds;

    public CodePoints(CharSequence text) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        seconds = Arrays.copyOf(found, count);
    }

    /** The code-point offset of a UTF-16 offset; inside a pair, that of the pair's end. */
    public int of(int units) {
        int at = Arrays.binarySearch(seconds, units);
        return units - (at >= 0 ? at : -at - 1);
    }

    /** The span in code points of a span in UTF-16 units. */
    public Span of(Span units) {
        return new Span(of(units.begin()), of(units.end()));
    }

    /** The UTF-16 offset of a code-point offset. */
    public int units(int codePoints) {
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seconds[middle] - middle <= codePoints) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoints + low;
    }

    /** The span in UTF-16 units of a span in code points. */
    public Span units(Span codePoints) {
        return new Span(units(codePoints.begin()), units(codePoints.end()));
    }
}
