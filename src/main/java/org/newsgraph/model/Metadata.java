package org.newsgraph.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known about an article beside its text. Everything may be absent: an undated article stays undated.
 *
 * @param title as given by the source, where it is not part of the text
 * @param published day of publication in the publisher's own zone
 * @param updated the update note as it stands in the text ("Updated at 12:21 p.m."), a remark and no date
 * @param language BCP 47 tag
 */
public record Metadata(
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> updated,
        Optional<String> publisher,
        List<String> authors,
        Optional<String> url,
        String language) {
    public Metadata {
        authors = List.copyOf(authors);
    }

    /** Nothing known but that it is English. */
    public static Metadata unknown() {
        return new Metadata(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), "en");
    }

    /** The same, with this update note. */
    public Metadata withUpdated(Optional<String> note) {
        return new Metadata(title, published, note, publisher, authors, url, language);
    }
}
