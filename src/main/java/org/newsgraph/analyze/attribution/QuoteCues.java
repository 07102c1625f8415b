package org.newsgraph.analyze.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Span;

/** Gives each quotation the cue that stands before it, behind it or in its middle. */
final class QuoteCues {
    private static final int LONGEST_GAP = 14;
    private final Passage passage;

    QuoteCues(Passage passage) {
        this.passage = passage;
    }

    /** The cue of each quotation that has one. */
    Map<Quotation, Cue> assign() {
        Map<Quotation, Cue> owners = new HashMap<>();
        for (Quotation quotation : passage.outer()) {
            owner(quotation).ifPresent(cue -> owners.put(quotation, cue));
        }
        return owners;
    }

    private Optional<Cue> owner(Quotation quotation) {
        Optional<Cue> behind = behind(quotation);
        if (behind.isPresent() && runsOn(quotation)) {
            return behind;
        }
        return before(quotation).or(() -> behind);
    }

    /** Whether the words end as words do before a reporting clause. */
    private boolean runsOn(Quotation quotation) {
        String words = quotation.content().of(passage.text()).strip();
        return !quotation.closed() || !words.isEmpty() && ",?!…—-".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private Optional<Cue> behind(Quotation quotation) {
        Clause clause = passage.clauseAt(quotation.span().end() - 1);
        if (clause == null) {
            return Optional.empty();
        }
        int from = clause.sentence().tokenAt(quotation.span().end());
        if (from >= clause.size()) {
            return runsOn(quotation) ? opening(passage.next(clause)) : Optional.empty();
        }
        if (from == clause.size() - 1 && clause.token(from).is("PUNCT")) {
            return Optional.empty();
        }
        return reporting(clause, from).filter(cue -> runsOn(quotation) || near(cue, from));
    }

    /** "'Why now?' she asked.": the splitter may part the reporting clause from the question. */
    private Optional<Cue> opening(Clause next) {
        return next == null ? Optional.empty() : reporting(next, 0).filter(cue -> !passage.reports(cue));
    }

    private static boolean near(Cue cue, int from) {
        int subject = cue.clause().subject(cue.head());
        return cue.head() == from || subject >= 0 && cue.clause().first(subject) <= from + 1;
    }

    /** The first quoting cue from here on, where only its subject stands before it. */
    private Optional<Cue> reporting(Clause clause, int from) {
        for (Cue cue : passage.cues(clause)) {
            if (cue.head() >= from && cue.quotes() && !passage.quoted(cue) && cue.quoteFrame().tag().equals("VERB")) {
                return onlySubject(clause, from, cue.head()) ? Optional.of(cue) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean onlySubject(Clause clause, int from, int verb) {
        int subject = clause.subject(verb);
        for (int i = from; i < verb; i++) {
            boolean inSubject = subject >= 0 && clause.tree().under(i, subject);
            if (clause.token(i).is("VERB") && !inSubject || clause.token(i).form().equals(":")) {
                return false;
            }
        }
        return verb - from <= 2 * LONGEST_GAP;
    }

    private Optional<Cue> before(Quotation quotation) {
        Clause clause = passage.clauseAt(quotation.span().begin());
        if (clause == null) {
            return Optional.empty();
        }
        int mark = clause.sentence().tokenAt(quotation.span().begin());
        if (mark == 0) {
            return announced(passage.previous(clause));
        }
        Optional<Cue> cue = lastQuoting(clause, mark);
        return cue.filter(known -> introduces(known, mark, quotation));
    }

    /** "He wrote:" at the end of the sentence before. */
    private Optional<Cue> announced(Clause previous) {
        boolean colon = previous != null && previous.size() > 1 && previous.token(previous.size() - 1).form().equals(":");
        return colon ? lastQuoting(previous, previous.size()) : Optional.empty();
    }

    private Optional<Cue> lastQuoting(Clause clause, int before) {
        Cue last = null;
        boolean colon = before > 0 && clause.token(before - 1).form().equals(":");
        for (Cue cue : passage.cues(clause)) {
            boolean noun = cue.quoteFrame().tag().equals("NOUN");
            if (cue.head() < before && cue.quotes() && !passage.quoted(cue) && (!noun || colon && last == null)) {
                last = cue;
            }
        }
        return Optional.ofNullable(last);
    }

    private boolean introduces(Cue cue, int mark, Quotation quotation) {
        Clause clause = cue.clause();
        String separator = clause.token(mark - 1).form();
        if (separator.equals(":")) {
            return true;
        }
        int verbs = 0;
        for (int i = cue.head() + 1; i < mark; i++) {
            verbs += clause.token(i).is("VERB") ? 1 : 0;
        }
        int gap = mark - cue.head();
        if (fragment(clause, cue.head(), mark)) {
            return false;
        }
        if (separator.equals(",")) {
            return verbs == 0 && gap <= LONGEST_GAP && passage.sentenceLike(quotation);
        }
        return gap <= 3 && verbs == 0 && passage.sentenceLike(quotation) && standsAlone(clause, quotation);
    }

    /**
     * Whether the quotation is part of a clause that begins before it: "demanded that Chile 'back down'", "told her to 'wait'".
     */
    private static boolean fragment(Clause clause, int cue, int mark) {
        if (clause.lemma(mark - 1).equals("to")) {
            return true;
        }
        for (int i = cue + 1; i + 1 < mark; i++) {
            if (clause.lemma(i).equals("that") && clause.token(i).is("SCONJ")) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing of the clause goes on behind the quotation. */
    private boolean standsAlone(Clause clause, Quotation quotation) {
        Span span = quotation.span();
        int after = clause.sentence().tokenAt(span.end());
        return span.end() >= clause.sentence().span().end() || after >= clause.size() || clause.token(after).is("PUNCT")
                || clause.token(after).is("ADP") && !clause.lemma(after).equals("of")
                || clause.token(after).is("SCONJ") && !clause.lemma(after).equals("to");
    }
}
