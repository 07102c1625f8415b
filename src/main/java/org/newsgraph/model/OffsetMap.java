package org.newsgraph.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Leads every offset of the clean text back to the decoded raw record. The clean text is a sequence of pieces; each is either a
 * copy of a raw stretch of the same length, or a replacement whose whole length stands for a raw stretch of another length. All
 * offsets count UTF-16 units. Immutable and thread-safe.
 */
public final class OffsetMap {

    /**
     * One piece: clean {@code [clean, clean+cleanLength)} stands for raw {@code [raw, raw+rawLength)}. Equal lengths map unit by
     * unit.
     */
    public record Piece(int clean, int cleanLength, int raw, int rawLength) {
        public Piece {
            if (clean < 0 || cleanLength <= 0 || raw < 0 || rawLength < 0) {
                throw new IllegalArgumentException("not a piece: " + clean + "+" + cleanLength + " of " + raw + "+" + rawLength);
            }
        }
    }

    private final List<Piece> pieces;

    /**
     * @param pieces in clean order, without gap or overlap in the clean text
     * @throws IllegalArgumentException where they leave a gap
     */
    public OffsetMap(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        int at = 0;
        for (Piece piece : this.pieces) {
            if (piece.clean() != at) {
                throw new IllegalArgumentException("gap before " + piece);
            }
            at += piece.cleanLength();
        }
    }

    /** The map of a text that nothing has touched. */
    public static OffsetMap identity(int length) {
        return new OffsetMap(length == 0 ? List.of() : List.of(new Piece(0, length, 0, length)));
    }

    public List<Piece> pieces() {
        return pieces;
    }

    /**
     * The raw ranges that a clean span stands for, in clean order; raw neighbours are joined. A span over removed noise gives one
     * range on either side of it. Where a replacement is cut by the span, its whole raw stretch counts.
     */
    public List<Span> raw(Span clean) {
        List<Span> ranges = new ArrayList<>();
        for (int i = firstAt(clean.begin()); i < pieces.size() && pieces.get(i).clean() < clean.end(); i++) {
            Span range = rawPart(pieces.get(i), clean);
            int last = ranges.size() - 1;
            if (last >= 0 && ranges.get(last).end() == range.begin()) {
                ranges.set(last, new Span(ranges.get(last).begin(), range.end()));
            } else if (range.length() > 0) {
                ranges.add(range);
            }
        }
        return List.copyOf(ranges);
    }

    private static Span rawPart(Piece piece, Span clean) {
        if (piece.cleanLength() != piece.rawLength()) {
            return new Span(piece.raw(), piece.raw() + piece.rawLength());
        }
        int from = Math.max(clean.begin() - piece.clean(), 0);
        int to = Math.min(clean.end() - piece.clean(), piece.cleanLength());
        return new Span(piece.raw() + from, piece.raw() + to);
    }

    private int firstAt(int clean) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Piece piece = pieces.get(middle);
            if (piece.clean() + piece.cleanLength() <= clean) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
