package org.newsgraph.analyze.attribution;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;

/** An article as attribution reads it: its clauses with their cues, and its outer quotations. Lives inside one call. */
final class Passage {
    private final String text;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<List<Cue>> cues = new ArrayList<>();
    private final List<Quotation> outer;
    private final ContentFinder contents = new ContentFinder();
    private final List<Span> timeSpans;

    Passage(CleanText text, List<Sentence> sentences, List<Quotation> quotations, List<TimeExpression> times, CueFinder finder) {
        this.text = text.text();
        this.outer = quotations.stream().filter(quotation -> !quotation.nested() && quotation.content().length() > 0).toList();
        this.timeSpans = times.stream().map(TimeExpression::span).sorted().toList();
        int time = 0;
        for (Sentence sentence : sentences) {
            Clause clause = Clause.of(sentence);
            List<Cue> found = sentence.size() == 0 ? List.of() : finder.find(clause);
            List<Span> dated = new ArrayList<>();
            while (time < times.size() && times.get(time).span().begin() < sentence.span().end()) {
                dated.add(times.get(time++).span());
            }
            Clause repaired = found.isEmpty() ? clause : TreeRepair.repaired(clause, found, dated);
            clauses.add(repaired);
            cues.add(repaired == clause ? found : finder.find(repaired));
        }
    }

    String text() {
        return text;
    }

    List<Clause> clauses() {
        return clauses;
    }

    List<Quotation> outer() {
        return outer;
    }

    /** Whether a word stands in a time expression. */
    boolean timed(Span word) {
        int low = 0;
        int high = timeSpans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (timeSpans.get(middle).end() <= word.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < timeSpans.size() && timeSpans.get(low).overlaps(word);
    }

    List<Cue> cues(Clause clause) {
        return cues.get(position(clause));
    }

    /** The clause whose sentence holds this offset, or null. */
    Clause clauseAt(int offset) {
        int low = 0;
        int high = clauses.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = clauses.get(middle).sentence().span();
            if (span.end() <= offset) {
                low = middle + 1;
            } else if (span.begin() > offset) {
                high = middle - 1;
            } else {
                return clauses.get(middle);
            }
        }
        return null;
    }

    /** The sentences that a span reaches over. */
    List<Clause> clausesIn(Span span) {
        Clause first = clauseAt(span.begin());
        List<Clause> found = new ArrayList<>();
        for (int i = first == null ? clauses.size() : position(first); i < clauses.size()
                && clauses.get(i).sentence().span().begin() < span.end(); i++) {
            found.add(clauses.get(i));
        }
        return found;
    }

    /** The next sentence of the same paragraph, or null. */
    Clause next(Clause clause) {
        int i = position(clause) + 1;
        return i < clauses.size() && clauses.get(i).sentence().paragraph() == clause.sentence().paragraph()
                ? clauses.get(i)
                : null;
    }

    /** The sentence before, of whatever paragraph, or null. */
    Clause previous(Clause clause) {
        int i = position(clause) - 1;
        return i >= 0 ? clauses.get(i) : null;
    }

    private int position(Clause clause) {
        return clause.sentence().index() - clauses.get(0).sentence().index();
    }

    /** The outer quotation that holds this offset, or null. */
    Quotation quotationAt(int offset) {
        int low = 0;
        int high = outer.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = outer.get(middle).span();
            if (span.end() <= offset) {
                low = middle + 1;
            } else if (span.begin() > offset) {
                high = middle - 1;
            } else {
                return outer.get(middle);
            }
        }
        return null;
    }

    /** The outer quotations that begin behind a cue in its sentence. */
    List<Quotation> quotationsBehind(Cue cue) {
        Span sentence = cue.clause().sentence().span();
        return outer(new Span(cue.begin(), sentence.end()));
    }

    /** The outer quotations that begin inside a span. */
    List<Quotation> outer(Span span) {
        int low = 0;
        int high = outer.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (outer.get(middle).span().begin() < span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < outer.size() && outer.get(end).span().begin() < span.end()) {
            end++;
        }
        return outer.subList(low, end);
    }

    /** Whether a cue stands inside a quotation. */
    boolean quoted(Cue cue) {
        return quotationAt(cue.begin()) != null;
    }

    /** Whether a cue has reported words in its own clause. */
    boolean reports(Cue cue) {
        return cue.frames().stream().anyMatch(frame -> contents.find(cue, frame).isPresent());
    }

    /** Whether a quotation has a verb in it, or is long: not a mere word or title in marks. */
    boolean sentenceLike(Quotation quotation) {
        Clause clause = clauseAt(quotation.content().begin());
        if (clause == null) {
            return false;
        }
        int words = 0;
        for (int i = clause.sentence().tokenAt(quotation.content().begin()); i < clause.size(); i++) {
            if (clause.token(i).span().begin() >= quotation.content().end()) {
                break;
            }
            if (clause.verbal(i)) {
                return true;
            }
            words++;
        }
        return words > 6 || ".?!".indexOf(text.charAt(quotation.content().end() - 1)) >= 0;
    }
}
