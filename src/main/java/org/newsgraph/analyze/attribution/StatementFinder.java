package org.newsgraph.analyze.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Attribution.ContentStatus;
import org.newsgraph.model.Attribution.QuoteType;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Source;
import org.newsgraph.model.Span;

/** Turns cues with their contents into statements. */
final class StatementFinder {
    private final Passage passage;
    private final Fitting fitting;
    private final Chains chains;
    private final SourceFinder sources;
    private final AddresseeFinder addressees;
    private final ContentFinder contents = new ContentFinder();
    private final NounContent nouns = new NounContent();
    private final ColonHeadline colons;
    private final Set<Quotation> owned = new HashSet<>();
    private final List<Draft> drafts = new ArrayList<>();

    StatementFinder(Passage passage, Chains chains, SpeakerNouns speakers) {
        this.passage = passage;
        this.fitting = new Fitting(passage.text(), passage.outer());
        this.chains = chains;
        this.sources = new SourceFinder(chains, fitting, speakers, passage::timed);
        this.addressees = new AddresseeFinder(chains);
        this.colons = new ColonHeadline(chains, fitting);
    }

    List<Draft> find() {
        Map<Cue, List<Quotation>> quoted = new HashMap<>();
        Map<Quotation, Cue> owners = new QuoteCues(passage).assign();
        for (Quotation quotation : passage.outer()) {
            Cue cue = owners.get(quotation);
            if (cue != null) {
                quoted.computeIfAbsent(cue, key -> new ArrayList<>()).add(quotation);
            }
        }
        owned.addAll(owners.keySet());
        for (Clause clause : passage.clauses()) {
            if (clause.size() > 0) {
                colons.find(clause).ifPresent(drafts::add);
                for (Cue cue : passage.cues(clause)) {
                    statement(cue, quoted.getOrDefault(cue, List.of()));
                }
            }
        }
        return drafts;
    }

    private void statement(Cue cue, List<Quotation> own) {
        if (passage.quoted(cue)) {
            return;
        }
        Optional<Draft> draft = switch (cue.frames().get(0).tag()) {
            case "VERB" -> own.isEmpty() ? verb(cue) : Optional.of(direct(cue, own));
            case "NOUN", "ADJ" -> own.isEmpty() ? noun(cue) : answer(cue, own);
            case "ADV" -> adverb(cue);
            default -> accordingTo(cue);
        };
        draft.filter(known -> !known.content.isEmpty() || known.status != ContentStatus.COMPLETE).ifPresent(drafts::add);
    }

    private Draft direct(Cue cue, List<Quotation> own) {
        Draft draft = draft(cue, cue.quoteFrame());
        draft.type = QuoteType.DIRECT;
        own.forEach(quotation -> draft.content.add(fitting.words(quotation)));
        verbSource(cue, draft);
        addressees.addTo(draft, -1);
        return draft;
    }

    /** "The mayor's answer: '…'". */
    private Optional<Draft> answer(Cue cue, List<Quotation> own) {
        return sources.ofNoun(cue.clause(), cue.head()).map(found -> {
            Draft draft = draft(cue, cue.quoteFrame());
            draft.type = QuoteType.DIRECT;
            own.forEach(quotation -> draft.content.add(fitting.words(quotation)));
            draft.source = sources.source(cue.clause(), found);
            return draft;
        });
    }

    private Optional<Draft> verb(Cue cue) {
        Comparator<Frame> preferred = Comparator.comparing((Frame frame) -> -frame.words().size())
                .thenComparing(frame -> !ContentFinder.pointsTo(cue.clause(), cue.head() + frame.words().size() - 1, frame))
                .thenComparing(frame -> contents.find(cue, frame).orElseThrow().form());
        for (Frame frame : cue.frames().stream().filter(one -> contents.find(cue, one).isPresent()).sorted(preferred).toList()) {
            Optional<ContentFinder.Found> found = contents.find(cue, frame);
            if (found.isPresent()) {
                if (references(cue, found.get())) {
                    return Optional.empty();
                }
                Draft draft = draft(cue, frame);
                verbSource(cue, draft);
                fill(draft, found.get());
                addressees.addTo(draft, found.get().object());
                return accept(cue, draft) ? Optional.of(draft) : Optional.empty();
            }
        }
        Frame frame = cue.frames().get(0);
        if (frame.takes(ContentForm.CLAUSE) || frame.takes(ContentForm.QUOTE)) {
            return surrounding(cue, frame);
        }
        return Optional.empty();
    }

    /** Whether the object of a verb is speech that has a source of its own ("citing her remarks"): then that is the statement. */
    private boolean references(Cue cue, ContentFinder.Found found) {
        return found.form() == ContentForm.OBJECT && passage.cues(cue.clause()).stream()
                .anyMatch(noun -> noun.head() == found.object() && reference(noun).isPresent());
    }

    private Optional<Draft> reference(Cue noun) {
        Clause clause = noun.clause();
        int verb = clause.tree().head(noun.head());
        boolean object = verb >= 0 && clause.tree().label(noun.head()).equals("obj")
                && clause.tree().child(noun.head(), "nmod:poss") >= 0;
        return noun.frames().stream()
                .filter(frame -> object && frame.takes(ContentForm.REFERENCE) && frame.under().contains(clause.lemma(verb)))
                .findFirst().map(frame -> {
                    Draft draft = draft(noun, frame);
                    draft.status = ContentStatus.REFERENCED_ONLY;
                    sources.ofNoun(clause, noun.head()).ifPresent(found -> draft.source = sources.source(clause, found));
                    return draft;
                });
    }

    private Optional<Draft> surrounding(Cue cue, Frame frame) {
        List<Span> pieces = frame.takes(ContentForm.CLAUSE) ? WholeClause.before(cue.clause(), cue.head()) : List.of();
        Draft draft = draft(cue, frame);
        verbSource(cue, draft);
        addressees.addTo(draft, -1);
        if (!pieces.isEmpty() && accept(cue, draft)) {
            return Optional.of(fill(draft, new ContentFinder.Found(pieces, ContentForm.CLAUSE, -1, false)));
        }
        List<Span> later = frame.takes(ContentForm.CLAUSE)
                ? List.of()
                : passage.quotationsBehind(cue).stream()
                        .filter(quotation -> !owned.contains(quotation)).map(fitting::words).toList();
        if (!later.isEmpty()) {
            draft.content.addAll(later);
            draft.type = QuoteType.DIRECT;
            return Optional.of(draft);
        }
        if (announces(cue) && frame.takes(ContentForm.QUOTE)) {
            draft.status = ContentStatus.ANNOUNCED_MISSING;
            draft.type = QuoteType.DIRECT;
            return Optional.of(draft);
        }
        return Optional.empty();
    }

    /** Whether the sentence ends with a colon, at the end of its paragraph, and only this cue can mean it. */
    private boolean announces(Cue cue) {
        Clause clause = cue.clause();
        boolean colon = clause.token(clause.size() - 1).form().equals(":");
        List<Cue> cues = passage.cues(clause);
        return colon && passage.next(clause) == null && cues.get(cues.size() - 1).equals(cue);
    }

    /** A passive with a subject of its own and no "it" reports nothing ("is said to be"), but for what is told to somebody. */
    private static boolean accept(Cue cue, Draft draft) {
        Clause clause = cue.clause();
        boolean passive = clause.passive(cue.head());
        int subject = clause.subject(cue.head());
        boolean expletive = subject < 0 || clause.lemma(subject).equals("it");
        boolean nobody = !passive && draft.source instanceof Source.Unstated && !clause.bareParticiple(cue.head());
        return !thing(draft) && !nobody && (!passive || expletive || draft.frame.addressee().equals("object"));
    }

    /** Whether the source is a mere thing: "the plan urged" is no speech, but a quotation may be anybody's. */
    private static boolean thing(Draft draft) {
        return !draft.credible;
    }

    private void verbSource(Cue cue, Draft draft) {
        Clause clause = cue.clause();
        sources.ofVerb(clause, cue.head()).ifPresent(found -> {
            draft.source = sources.source(clause, found);
            draft.credible = sources.credible(clause, found);
        });
    }

    private Draft fill(Draft draft, ContentFinder.Found found) {
        draft.question = found.question() && draft.frame.question();
        List<Span> pieces = found.pieces().stream()
                .map(piece -> found.form() == ContentForm.CLAUSE && found.pieces().size() == 1
                        ? toQuotation(draft, piece)
                        : piece)
                .map(piece -> wished(draft, found) ? ClauseEdge.beforeCircumstance(draft.clause, piece) : piece)
                .map(piece -> found.form() == ContentForm.OBJECT ? fitting.fitted(piece) : fitting.clause(piece))
                .filter(span -> span.length() > 0).toList();
        draft.content.addAll(pieces);
        draft.type = fitting.type(pieces);
        return draft;
    }

    /** Whether the content is something that shall be, so that what happened before the wish stands outside of it. */
    private static boolean wished(Draft draft, ContentFinder.Found found) {
        return found.form() == ContentForm.OBJECT_INFINITIVE
                || found.form() == ContentForm.CLAUSE && draft.frame.stance().filter("demands"::equals).isPresent();
    }

    /** A clause that the tree ends too soon goes on to the quotation behind it, where no other cue stands between. */
    private Span toQuotation(Draft draft, Span piece) {
        Span sentence = draft.clause.sentence().span();
        Span rest = new Span(Math.min(piece.end(), sentence.end()), sentence.end());
        boolean reported = passage.cues(draft.clause).stream().anyMatch(cue -> rest.contains(cue.begin()));
        return reported
                ? piece
                : passage.outer(rest).stream().filter(quotation -> !owned.contains(quotation))
                        .map(quotation -> piece
                                .cover(new Span(quotation.span().begin(), Math.min(quotation.span().end(), sentence.end()))))
                        .reduce(piece, Span::cover);
    }

    private Optional<Draft> noun(Cue cue) {
        for (Frame frame : cue.frames()) {
            Optional<ContentFinder.Found> found = nouns.find(cue, frame);
            if (found.isPresent()) {
                Clause clause = cue.clause();
                int subject = frame.tag().equals("ADJ") ? clause.subject(cue.head()) : cue.head();
                if (subject < 0 || subject > cue.head() || clause.lemma(subject).equals("it")) {
                    return Optional.empty();
                }
                Draft draft = draft(cue, frame);
                (frame.tag().equals("ADJ") ? sources.ofVerb(clause, cue.head()) : sources.ofNoun(clause, cue.head()))
                        .ifPresent(source -> draft.source = sources.source(clause, source));
                return frame.owned() && draft.source instanceof Source.Unstated
                        ? reference(cue)
                        : Optional.of(fill(draft, found.get()));
            }
        }
        return reference(cue);
    }

    private Optional<Draft> adverb(Cue cue) {
        Draft draft = draft(cue, cue.frames().get(0));
        return Optional.of(fill(draft, new ContentFinder.Found(
                WholeClause.around(cue.clause(), cue.head()), ContentForm.CLAUSE, -1, false)));
    }

    private Optional<Draft> accordingTo(Cue cue) {
        Clause clause = cue.clause();
        Frame frame = cue.frames().get(0);
        int from = cue.head() + frame.words().size();
        int head = SourcePhrase.head(clause, from);
        if (head < 0) {
            return Optional.empty();
        }
        int last = SourcePhrase.last(clause, from, head);
        Draft draft = draft(cue, frame);
        draft.source = sources.source(clause, new SourceFinder.Found(head, head, clause.sentence().span(from, last)));
        return Optional.of(fill(draft, new ContentFinder.Found(
                WholeClause.outside(clause, cue.head(), last), ContentForm.CLAUSE, -1, false)));
    }

    private static Draft draft(Cue cue, Frame frame) {
        Draft draft = new Draft(cue.clause(), frame, cue.head());
        draft.cues.add(cue.span(frame));
        return draft;
    }
}
