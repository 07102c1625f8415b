package org.newsgraph.read;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Noise;
import org.newsgraph.model.OffsetMap;
import org.newsgraph.model.OffsetMap.Piece;
import org.newsgraph.model.Span;
import org.newsgraph.model.Zone;
import org.newsgraph.model.ZoneKind;

/** A paragraph of the clean text. */
record Paragraph(ZoneKind kind, Line line) {

    /** Puts paragraphs together to one text, a blank line between them, with the map back to the raw record. */
    static CleanText join(String raw, List<Paragraph> paragraphs, List<Noise> noise) {
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        List<Zone> zones = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (!text.isEmpty()) {
                String between = paragraph.goesOn(text, zones) ? " " : "\n\n";
                pieces.add(new Piece(text.length(), between.length(), paragraph.line().origin(0), 0));
                text.append(between);
            }
            int begin = text.length();
            paragraph.copyTo(text, pieces);
            addZone(zones, paragraph.kind(), new Span(begin, text.length()));
        }
        return new CleanText(text.toString(), raw, zones, new OffsetMap(pieces), noise);
    }

    /** A line that begins in lower case behind a body line without an end is the same paragraph, broken by the page. */
    private boolean goesOn(CharSequence before, List<Zone> zones) {
        char last = before.charAt(before.length() - 1);
        return kind == ZoneKind.BODY && zones.get(zones.size() - 1).kind() == ZoneKind.BODY
                && Character.isLowerCase(line.toString().charAt(0))
                && (Character.isLetterOrDigit(last) || last == ',');
    }

    private static void addZone(List<Zone> zones, ZoneKind kind, Span span) {
        int last = zones.size() - 1;
        if (last >= 0 && zones.get(last).kind() == kind) {
            zones.set(last, new Zone(kind, zones.get(last).span().cover(span)));
        } else {
            zones.add(new Zone(kind, span));
        }
    }

    private void copyTo(StringBuilder text, List<Piece> pieces) {
        int from = 0;
        for (int i = 1; i <= line.length(); i++) {
            if (i == line.length() || line.origin(i) != line.origin(i - 1) + 1) {
                pieces.add(new Piece(text.length() + from, i - from, line.origin(from), i - from));
                from = i;
            }
        }
        text.append(line);
    }
}
