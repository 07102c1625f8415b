package org.newsgraph.analyze.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Source;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** Finds who is given as the source of a cue. */
final class SourceFinder {
    /** A source: the token that heads it, the token that names it (a relative pronoun names its antecedent), and its words. */
    record Found(int head, int referent, Span span) {
    }

    private static final int HIGHEST = 6;
    private static final Set<String> TITLE = Set.of("NOUN", "PROPN", "ADJ");
    private static final Set<String> OWNER = Set.of("make", "issue", "express", "repeat", "voice", "have", "raise", "offer",
            "deliver", "give", "release", "use");
    private static final Set<String> SHARED = Set.of("conj", "xcomp", "advcl", "parataxis", "ccomp", "dep");

    private final Chains chains;
    private final Fitting fitting;
    private final SpeakerNouns nouns;
    private final Predicate<Span> timed;

    /**
     * @param timed whether a word belongs to a time expression
     */
    SourceFinder(Chains chains, Fitting fitting, SpeakerNouns nouns, Predicate<Span> timed) {
        this.fitting = fitting;
        this.chains = chains;
        this.nouns = nouns;
        this.timed = timed;
    }

    /** The source of a verb. */
    Optional<Found> ofVerb(Clause clause, int verb) {
        if (clause.passive(verb) || clause.bareParticiple(verb)) {
            return agent(clause, verb);
        }
        Optional<Found> near = subject(clause, verb, 0);
        int own = clause.subject(verb);
        return own >= 0 && !timed.test(clause.token(own).span())
                ? near
                : near.filter(found -> credible(clause, found)).or(() -> above(clause, verb));
    }

    /** The nearest subject over a verb without one that can be a source: "after days of insisting that …". */
    private Optional<Found> above(Clause clause, int verb) {
        int at = clause.infinitive(verb) ? -1 : clause.tree().head(verb);
        for (int steps = 0; at >= 0 && steps < clause.size(); steps++) {
            int subject = clause.subject(at);
            if (subject >= 0 && subject < verb) {
                Optional<Found> found = found(clause, subject).filter(one -> credible(clause, one));
                if (found.isPresent()) {
                    return found;
                }
            }
            at = clause.tree().head(at);
        }
        return Optional.empty();
    }

    /** Whether a phrase can be a source at all: no time, no deed, no mere thing. */
    boolean credible(Clause clause, Found found) {
        int head = found.referent();
        Token token = clause.token(head);
        if (timed.test(token.span()) || clause.verbal(head) || token.is("ADP") || token.is("ADV") || token.is("PUNCT")) {
            return false;
        }
        Optional<EntityType> type = chain(clause, head).map(CorefChain::type);
        if (token.is("NOUN")) {
            return type.filter(SpeakerNouns::speaks).isPresent() || nouns.speaks(clause, head) || !chains.known();
        }
        return type.isEmpty() || type.get() != EntityType.EVENT;
    }

    /** The chain that a noun phrase mentions: the person at its end, where the tree takes a modifier for its head. */
    private Optional<CorefChain> chain(Clause clause, int head) {
        int sentence = clause.sentence().index();
        int last = head;
        while (last + 1 < clause.size() && TITLE.contains(clause.token(last + 1).tag())) {
            last++;
        }
        return (last == head ? Optional.<CorefChain>empty() : chains.personAtEnd(sentence, clause.sentence().span(head, last)))
                .or(() -> chains.of(sentence, clause.token(head).span(), clause.phrase(head)));
    }

    /** The noun phrase right before a verb, for trees that take the subject out of a quotation. */
    private Optional<Found> nearest(Clause clause, int verb) {
        int i = verb - 1;
        while (i > 0 && (clause.token(i).is("AUX") || clause.token(i).is("ADV"))) {
            i--;
        }
        boolean noun = i >= 0 && Set.of("NOUN", "PROPN", "PRON").contains(clause.token(i).tag());
        return noun ? found(clause, i) : Optional.empty();
    }

    private Optional<Found> agent(Clause clause, int verb) {
        int agent = clause.child(verb, c -> clause.tree().label(c).startsWith("obl") && clause.has(c, "case", Set.of("by")));
        return agent < 0 ? Optional.empty() : found(clause, agent, behindCase(clause, agent));
    }

    private Optional<Found> subject(Clause clause, int verb, int height) {
        int own = clause.subject(verb);
        int head = clause.tree().head(verb);
        String label = clause.tree().label(verb);
        if (own >= 0 && fitting.sameSide(clause.token(own).span(), clause.token(verb).span())) {
            return found(clause, own);
        }
        if (own >= 0) {
            return nearest(clause, verb);
        }
        if (head < 0 || height > HIGHEST) {
            return Optional.empty();
        }
        if (height == 0 && !clause.verbal(head) && verb > 0 && clause.gerund(verb) && clause.token(verb - 1).form().equals(",")) {
            int above = head;
            while (above >= 0 && !clause.verbal(above)) {
                above = clause.tree().head(above);
            }
            return above < 0 ? Optional.empty() : subject(clause, above, height + 1);
        }
        boolean described = label.equals("acl") || label.equals("acl:relcl") && clause.child(verb, c -> c < verb
                && Clause.RELATIVE.contains(clause.lemma(c))) < 0;
        if (described && !clause.verbal(head)) {
            int owner = clause.tree().head(head);
            boolean owned = owner >= 0 && OWNER.contains(clause.lemma(owner)) && clause.infinitive(verb);
            return owned ? subject(clause, owner, height + 1) : found(clause, head, withoutClause(clause, head, verb));
        }
        if (SHARED.contains(label) && (clause.verbal(head) || clause.subject(head) >= 0)) {
            return subject(clause, head, height + 1);
        }
        return Optional.empty();
    }

    /** The source of a noun ("the mayor's claim", "a claim by the mayor", "made the claim"). */
    Optional<Found> ofNoun(Clause clause, int noun) {
        int owner = clause.child(noun, c -> clause.tree().label(c).equals("nmod:poss")
                || clause.tree().label(c).equals("nmod") && clause.has(c, "case", Set.of("by", "from")));
        if (owner >= 0) {
            return found(clause, owner, behindCase(clause, owner));
        }
        int head = clause.tree().head(noun);
        boolean owned = head >= 0 && clause.token(head).is("VERB") && OWNER.contains(clause.lemma(head))
                && clause.tree().label(noun).equals("obj");
        return owned ? subject(clause, head, 0) : Optional.empty();
    }

    /** The noun phrase headed by a token, as a source. */
    Optional<Found> found(Clause clause, int head) {
        return found(clause, head, clause.phrase(head));
    }

    private Optional<Found> found(Clause clause, int head, Span span) {
        int referent = head;
        if (Set.of("it", "there").contains(clause.lemma(head)) && clause.tree().label(head).equals("expl")) {
            return Optional.empty();
        }
        if (clause.token(head).is("PRON") && Clause.RELATIVE.contains(clause.lemma(head))) {
            referent = antecedent(clause, head);
        }
        return Optional.of(new Found(head, referent, fitting.outsideQuotations(span, clause.token(head).span())));
    }

    private static int antecedent(Clause clause, int relative) {
        int at = clause.tree().head(relative);
        for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
            if (clause.tree().label(at).startsWith("acl")) {
                return clause.tree().head(at) >= 0 ? clause.tree().head(at) : relative;
            }
            at = clause.tree().head(at);
        }
        return relative;
    }

    private static Span behindCase(Clause clause, int head) {
        Span all = clause.phrase(head);
        int mark = clause.child(head, c -> clause.tree().label(c).equals("case") && c < head);
        int possessive = clause.child(head, c -> clause.tree().label(c).equals("case") && c > head);
        int begin = mark < 0 ? all.begin() : clause.token(Math.min(mark + 1, head)).span().begin();
        int end = possessive < 0 ? all.end() : clause.token(possessive - 1).span().end();
        return new Span(Math.min(begin, end), end);
    }

    /** "a statement saying that …": the noun without the clause behind it. */
    private static Span withoutClause(Clause clause, int noun, int verb) {
        int end = Math.max(noun, clause.first(verb) - 1);
        while (end > noun && clause.punctuation(end)) {
            end--;
        }
        return clause.sentence().span(Math.min(clause.first(noun), noun), end);
    }

    /** The model's source for what was found. */
    Source source(Clause clause, Found found) {
        return chain(clause, found.referent())
                .map(chain -> (Source) new Source.Chain(chain.id(), found.span()))
                .orElseGet(() -> new Source.Unnamed(found.span()));
    }
}
