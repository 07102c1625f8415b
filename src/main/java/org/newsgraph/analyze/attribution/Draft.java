package org.newsgraph.analyze.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.Source;
import org.newsgraph.model.Span;
import org.newsgraph.model.Stance;

/** A statement in the making; lives inside one call. */
final class Draft {
    final Clause clause;
    final Frame frame;
    final int head;
    boolean credible = true;
    Source source = new Source.Unstated();
    final List<Span> cues = new ArrayList<>();
    final List<Span> content = new ArrayList<>();
    Attribution.QuoteType type = Attribution.QuoteType.INDIRECT;
    Attribution.ContentStatus status = Attribution.ContentStatus.COMPLETE;
    final List<Integer> addressees = new ArrayList<>();
    Optional<Attribution.Medium> medium = Optional.empty();
    Optional<Integer> place = Optional.empty();
    Optional<Integer> when = Optional.empty();
    List<Stance> stances = List.of();
    boolean question;
    Draft continues;
    Draft answers;
    int id = -1;

    /**
     * @param head token index of the cue in its clause, -1 for a quotation without one
     */
    Draft(Clause clause, Frame frame, int head) {
        this.clause = clause;
        this.frame = frame;
        this.head = head;
    }

    /** Chain of the source, or -1. */
    int speaker() {
        return source instanceof Source.Chain chain ? chain.chain() : -1;
    }

    int begin() {
        int begin = Integer.MAX_VALUE;
        for (Span span : cues) {
            begin = Math.min(begin, span.begin());
        }
        for (Span span : content) {
            begin = Math.min(begin, span.begin());
        }
        return begin;
    }

    boolean holds(Span span) {
        return content.stream().anyMatch(piece -> piece.contains(span));
    }

    int length() {
        return content.stream().mapToInt(Span::length).sum();
    }
}
