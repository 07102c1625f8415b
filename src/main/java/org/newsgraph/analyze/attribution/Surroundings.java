package org.newsgraph.analyze.attribution;

import java.util.List;
import org.newsgraph.model.Source;
import org.newsgraph.model.Span;

/**
 * Tells which words of a sentence stand around a cue: not in what is reported, not in the source, and not nearer to another cue.
 */
final class Surroundings {
    private final List<Draft> inSentence;
    private final Passage passage;

    Surroundings(Passage passage, List<Draft> inSentence) {
        this.passage = passage;
        this.inSentence = inSentence;
    }

    boolean of(Draft draft, Span span) {
        if (draft.cues.isEmpty() || draft.content.stream().anyMatch(piece -> piece.overlaps(span)) || inSource(draft, span)
                || passage.quotationAt(span.begin()) != null) {
            return false;
        }
        for (Draft other : inSentence) {
            if (other != draft && !other.cues.isEmpty() && nearer(draft, other, span)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Statements of one source share what stands around them; else what stands between or in another's content is the other's.
     */
    private static boolean nearer(Draft draft, Draft other, Span span) {
        Span own = draft.cues.get(0);
        Span cue = other.cues.get(0);
        boolean between = Math.min(own.begin(), span.begin()) < cue.begin() && cue.end() < Math.max(own.end(), span.end());
        boolean reported = other.holds(span) && !other.holds(own);
        boolean same = draft.speaker() >= 0 && draft.speaker() == other.speaker();
        return (between || reported) && !same && !other.holds(own);
    }

    private static boolean inSource(Draft draft, Span span) {
        return switch (draft.source) {
            case Source.Chain chain -> chain.span().overlaps(span);
            case Source.Unnamed unnamed -> unnamed.span().overlaps(span);
            case Source.Unstated unstated -> false;
        };
    }
}
