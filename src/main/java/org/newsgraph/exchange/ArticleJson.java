package org.newsgraph.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.newsgraph.model.AnalyzedArticle;

/**
 * An {@link AnalyzedArticle} as one JSON object on one line, and back.
 *
 * <p>
 * The object has the members {@code newsgraph} (version of this form), {@code key}, {@code source}, {@code metadata}, {@code
 * text} (clean), {@code raw} (the decoded record), {@code zones}, {@code map} (rows of clean begin, clean length, raw begin, raw
 * length), {@code noise}, {@code sentences}, {@code quotations}, {@code chains} (each with its entity's name, type, country and
 * gender, and its {@code mentions}), {@code times}, {@code statements}, {@code relations} and {@code roles}. Chains, times,
 * sentences and statements are referred to by their place in these lists. A stretch of text is an object {@code {"clean": [b, e],
 * "raw": [[b, e], …], "words": "…"}}: half-open offsets into {@code text} and into {@code raw}, all in Unicode code points, and
 * the words at the clean offsets. What is absent or empty is left out.
 *
 * <p>
 * Reading needs {@code clean} alone; {@code words} and the raw ranges of stretches are for the reader's convenience.
 */
public final class ArticleJson {
    /** The version of the form, the value of the member {@code newsgraph}. */
    public static final int VERSION = 1;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ArticleJson() {
    }

    /** One line without line break; sentences without tokens and trees. */
    public static String write(AnalyzedArticle article) {
        return write(article, false);
    }

    /** One line without line break. Trees are never written. */
    public static String write(AnalyzedArticle article, boolean withTokens) {
        return new Encoder(article, withTokens).encode().toString();
    }

    /**
     * The article of one line, without trees, and without tokens where none were written.
     *
     * @throws IllegalArgumentException with one sentence on what is wrong, where the line is no such object
     */
    public static AnalyzedArticle read(String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (node == null || node.path("newsgraph").asInt() != VERSION) {
                throw new IllegalArgumentException("not an analysed article of version " + VERSION + ": " + head(line));
            }
            return new Decoder(node).decode();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage() + ": " + head(line), e);
        }
    }

    private static String head(String line) {
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
