package org.newsgraph.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.newsgraph.model.Article;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.ReadResult;

/** Makes an article of the bytes of one text record, or says why not. */
final class TextRecord {
    /** More than this is no article; a book of a million words has 6 MB. */
    static final int LONGEST_BYTES = 4_000_000;

    private final Cleaner cleaner;
    private final Charset charset;

    TextRecord(Cleaner cleaner, Charset charset) {
        this.cleaner = cleaner;
        this.charset = charset;
    }

    ReadResult read(String location, byte[] bytes, Metadata metadata) {
        if (bytes.length == 0) {
            return new ReadResult.Unreadable(location, "is empty; give a file with an article's text");
        }
        if (bytes.length > LONGEST_BYTES) {
            return tooLong(location, bytes.length);
        }
        if (binary(bytes)) {
            return new ReadResult.Unreadable(location, "is binary, not text; save the article's text as UTF-8");
        }
        try {
            String raw = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
            return article(location, raw, metadata);
        } catch (CharacterCodingException e) {
            return new ReadResult.Unreadable(location,
                    "is not " + charset.name() + "; name its character set, for instance --charset windows-1252");
        }
    }

    static ReadResult tooLong(String location, long bytes) {
        return new ReadResult.Unreadable(location, "has " + bytes / 1_000_000 + " MB, too much for one article (at most "
                + LONGEST_BYTES / 1_000_000 + " MB); split it, one article a file");
    }

    private ReadResult article(String location, String raw, Metadata metadata) {
        Cleaner.Cleaned cleaned = cleaner.clean(raw);
        if (cleaned.text().text().isEmpty()) {
            return new ReadResult.Unreadable(location, "has no article in it, only page furniture or blanks");
        }
        String key = Keys.of(metadata.url().orElse(cleaned.text().text()));
        return new ReadResult.Read(new Article(key, location, cleaned.text(), metadata.withUpdated(cleaned.updated())));
    }

    /** Text has no NUL; nearly no controls. */
    private static boolean binary(byte[] bytes) {
        int controls = 0;
        int looked = Math.min(bytes.length, 8192);
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                return true;
            }
            if (bytes[i] > 0 && bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t' && bytes[i] != '\f') {
                controls++;
            }
        }
        return controls > looked / 20;
    }
}
