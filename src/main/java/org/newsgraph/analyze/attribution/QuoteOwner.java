package org.newsgraph.analyze.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Attribution.ContentStatus;
import org.newsgraph.model.Attribution.QuoteType;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Source;
import org.newsgraph.model.Span;

/** Gives quotations without a cue to the speaker who was speaking. */
final class QuoteOwner {
    private static final Frame FRAME = new Frame("continued-quotation", List.of(""), "PUNCT", Set.of(ContentForm.QUOTE), Set.of(),
            "", Optional.empty(), "", Optional.empty(), Set.of(), Set.of(), false, false, true);

    private final Passage passage;
    private final Fitting fitting;

    QuoteOwner(Passage passage) {
        this.passage = passage;
        this.fitting = new Fitting(passage.text(), passage.outer());
    }

    /** Adds a statement for each cue-less quotation whose speaker is clear. Drafts come and stay in text order. */
    void addTo(List<Draft> drafts) {
        List<Draft> added = new ArrayList<>();
        int next = 0;
        Draft last = null;
        for (Quotation quotation : passage.outer()) {
            while (next < drafts.size() && drafts.get(next).begin() < quotation.span().end()) {
                last = later(last, drafts.get(next++));
            }
            if (!claimed(drafts, next, quotation) && alone(quotation)) {
                Optional<Draft> own = continuing(quotation, last);
                own.ifPresent(added::add);
                last = own.orElse(last);
            }
        }
        drafts.addAll(added);
    }

    /** The statement whose speaker a quotation would carry on: the outermost of the last ones that name somebody. */
    private static Draft later(Draft last, Draft next) {
        boolean inner = last != null && !next.cues.isEmpty() && last.holds(next.cues.get(0));
        boolean reference = next.status == ContentStatus.REFERENCED_ONLY;
        return inner || reference || next.source instanceof Source.Unstated || !next.frame.speech() ? last : next;
    }

    private boolean claimed(List<Draft> drafts, int next, Quotation quotation) {
        for (int i = Math.min(next + 2, drafts.size()) - 1; i >= Math.max(0, next - 12); i--) {
            for (Span piece : drafts.get(i).content) {
                if (piece.overlaps(quotation.content())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the quotation is a sentence, or several, of its own. */
    private boolean alone(Quotation quotation) {
        Clause clause = passage.clauseAt(quotation.span().begin());
        if (clause == null || clause.sentence().tokenAt(quotation.span().begin()) > 0 || !passage.sentenceLike(quotation)) {
            return false;
        }
        Clause end = passage.clauseAt(quotation.span().end() - 1);
        return end != null && end.sentence().tokenAt(quotation.span().end()) >= end.size() - 1;
    }

    private Optional<Draft> continuing(Quotation quotation, Draft last) {
        if (last == null) {
            return Optional.empty();
        }
        Clause clause = passage.clauseAt(quotation.span().begin());
        int paragraph = clause.sentence().paragraph();
        int before = last.clause.sentence().paragraph();
        boolean opens = clause.sentence().span().begin() == quotation.span().begin()
                && (passage.previous(clause) == null || passage.previous(clause).sentence().paragraph() != paragraph);
        if (before != paragraph && !(opens && paragraph - before == 1)) {
            return Optional.empty();
        }
        Draft draft = new Draft(clause, FRAME, -1);
        draft.source = last.source;
        draft.continues = last;
        draft.type = QuoteType.DIRECT;
        draft.content.add(fitting.words(quotation));
        return Optional.of(draft);
    }
}
