package org.newsgraph.model;

import java.util.List;
import java.util.Objects;

/**
 * The article as the language stages see it: headline, body and captions as zones of one text, paragraphs parted by a blank line
 * ({@code "\n\n"}), quotation marks left as they stand.
 *
 * @param text the clean text
 * @param raw the decoded raw record that it was made from
 * @param zones in text order, each ends where its paragraphs end
 * @param map leads clean offsets to offsets of {@code raw}
 * @param noise what was taken out, in raw order
 */
public record CleanText(String text, String raw, List<Zone> zones, OffsetMap map, List<Noise> noise) {
    public CleanText {
        Objects.requireNonNull(text);
        Objects.requireNonNull(raw);
        zones = List.copyOf(zones);
        noise = List.copyOf(noise);
    }

    /** A text that needs no cleaning: one body zone, no noise. */
    public static CleanText untouched(String text) {
        List<Zone> zones = text.isEmpty() ? List.of() : List.of(new Zone(ZoneKind.BODY, new Span(0, text.length())));
        return new CleanText(text, text, zones, OffsetMap.identity(text.length()), List.of());
    }

    /** The zone that holds this offset; {@link ZoneKind#BODY} between zones. */
    public ZoneKind zoneAt(int offset) {
        for (Zone zone : zones) {
            if (zone.span().contains(offset)) {
                return zone.kind();
            }
        }
        return ZoneKind.BODY;
    }
}
