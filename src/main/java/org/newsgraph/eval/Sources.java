package org.newsgraph.eval;

import java.util.List;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.Source;

/** Judges the source of a found statement. */
final class Sources {
    /** {@code NONE}: the found statement names no source. */
    enum Verdict {
        RIGHT, WRONG, NONE
    }

    private final Prediction prediction;
    private final Alignment alignment;

    Sources(Prediction prediction, Alignment alignment) {
        this.prediction = prediction;
        this.alignment = alignment;
    }

    /**
     * A chain is right where it is the speaker's node. Words that are no mention are right where the gold has the speaker,
     * nameless in this article, on these words. No source is right where the text names none, and else counts as missing, not as
     * wrong.
     */
    Verdict judge(Gold.Statement wanted, Attribution statement) {
        List<String> speakers = wanted.speakers();
        boolean nobody = speakers.contains(Gold.NOBODY);
        return switch (statement.source()) {
            case Source.Unstated unstated -> nobody ? Verdict.RIGHT : Verdict.NONE;
            case Source.Unnamed unnamed -> onWords(speakers, prediction.raw(unnamed.span())) ? Verdict.RIGHT : Verdict.WRONG;
            case Source.Chain chain ->
                alignment.is(chain.chain(), speakers, wanted.evidence()) ? Verdict.RIGHT : Verdict.WRONG;
        };
    }

    private boolean onWords(List<String> speakers, Ranges words) {
        return alignment.on(words).stream().map(Gold.Mention::entity)
                .anyMatch(id -> speakers.contains(id) && alignment.entity(id).filter(entity -> !entity.named()).isPresent());
    }

    /** The source in words, for lists of mistakes. */
    String words(Attribution statement) {
        return switch (statement.source()) {
            case Source.Unstated unstated -> "nobody";
            case Source.Unnamed unnamed -> "\"" + prediction.article().words(unnamed.span()) + "\"";
            case Source.Chain chain -> prediction.name(chain.chain()) + " (\"" + prediction.article().words(chain.span()) + "\")";
        };
    }
}
