package org.newsgraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A statement as one article reports it: source, cue and content (the terms of PARC and PolNeAR) and what stands around them.
 *
 * @param id its place in {@link AnalyzedArticle#statements()}, counted from 0
 * @param type direct (quoted words only), indirect (no quoted words), mixed (a reported clause with quoted parts)
 * @param cues words that attribute, in text order; none where a quotation carries on with no cue
 * @param cueLemma lemma of the main cue, empty where there is none
 * @param content pieces in text order, without quotation marks at their ends, without a reporting comma and without "that"
 * @param addressees chains spoken to
 * @param medium how it was said
 * @param place chain of the place where it was said
 * @param when index into {@link AnalyzedArticle#times()}
 * @param about chains that the content mentions
 * @param question whether it asks
 * @param nestedIn id of the statement that reports this one
 * @param continues id of the statement whose speaker this cue-less quotation carries on
 * @param answers id of the question that it answers
 */
public record Attribution(
        int id,
        QuoteType type,
        Source source,
        List<Span> cues,
        String cueLemma,
        List<Span> content,
        List<Integer> addressees,
        Optional<Medium> medium,
        Optional<Integer> place,
        Optional<Integer> when,
        List<Integer> about,
        List<Stance> stances,
        ContentStatus status,
        boolean question,
        Optional<Integer> nestedIn,
        Optional<Integer> continues,
        Optional<Integer> answers,
        FoundBy foundBy) {

    /** Whether the words of the source stand in quotation marks. */
    public enum QuoteType {
        DIRECT, INDIRECT, MIXED
    }

    /** Whether the article gives the content. */
    public enum ContentStatus {
        COMPLETE, ANNOUNCED_MISSING, REFERENCED_ONLY
    }

    /**
     * The channel of a statement.
     *
     * @param kind from the word list, such as {@code twitter}, {@code telephone}, {@code speech}, {@code interview}
     */
    public record Medium(String kind, Span span) {
    }

    public Attribution {
        cues = List.copyOf(cues);
        content = List.copyOf(content);
        addressees = List.copyOf(addressees);
        about = List.copyOf(about);
        stances = List.copyOf(stances);
        if (content.isEmpty() && status == ContentStatus.COMPLETE) {
            throw new IllegalArgumentException("a complete statement without content, cue " + cueLemma);
        }
    }

    /** From the first word of source, cue or content to the last. */
    public Span extent() {
        Span extent = null;
        List<Span> parts = new ArrayList<>(cues);
        parts.addAll(content);
        switch (source) {
            case Source.Chain chain -> parts.add(chain.span());
            case Source.Unnamed unnamed -> parts.add(unnamed.span());
            case Source.Unstated unstated -> {
            }
        }
        for (Span part : parts) {
            extent = extent == null ? part : extent.cover(part);
        }
        return extent == null ? new Span(0, 0) : extent;
    }
}
