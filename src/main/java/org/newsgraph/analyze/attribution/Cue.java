package org.newsgraph.analyze.attribution;

import java.util.List;
import org.newsgraph.model.Span;

/**
 * A word, or words, that may attribute.
 *
 * @param head token index of its first word
 * @param frames that fit, the longest first
 */
record Cue(Clause clause, int head, List<Frame> frames) {

    Span span(Frame frame) {
        return clause.sentence().span(head, head + frame.words().size() - 1);
    }

    int begin() {
        return clause.sentence().token(head).span().begin();
    }

    /** Whether some frame owns quotations. */
    boolean quotes() {
        return frames.stream().anyMatch(frame -> frame.takes(ContentForm.QUOTE));
    }

    Frame quoteFrame() {
        return frames.stream().filter(frame -> frame.takes(ContentForm.QUOTE)).findFirst().orElse(frames.get(0));
    }
}
