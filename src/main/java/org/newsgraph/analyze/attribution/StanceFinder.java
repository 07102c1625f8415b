package org.newsgraph.analyze.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Source;
import org.newsgraph.model.Span;
import org.newsgraph.model.Stance;

/** Reads the stance off a statement's cue and off its content. */
final class StanceFinder {
    private static final Set<EntityType> ACTORS = Set.of(
            EntityType.PERSON, EntityType.COUNTRY, EntityType.ORGANISATION, EntityType.GROUP);

    private final Passage passage;
    private final Chains chains;
    private final List<StanceWords> words;

    StanceFinder(Passage passage, Chains chains, List<StanceWords> words) {
        this.passage = passage;
        this.chains = chains;
        this.words = words;
    }

    /** The stances of a statement, that of the content first. */
    List<Stance> of(Draft draft) {
        List<Stance> stances = new ArrayList<>();
        boolean demands = draft.frame.stance().filter(Set.of("demands", "calls-for", "warns")::contains).isPresent()
                || draft.frame.takes(ContentForm.OBJECT_INFINITIVE) && !draft.addressees.isEmpty();
        for (Span piece : draft.content) {
            for (Clause clause : passage.clausesIn(piece)) {
                inContent(draft, clause, piece, demands, stances);
            }
        }
        draft.frame.stance().map(type -> new Stance(type, target(draft))).filter(stance -> stances.stream()
                .noneMatch(other -> other.type().startsWith(stance.type()))).ifPresent(stances::add);
        return stances;
    }

    private void inContent(Draft draft, Clause clause, Span piece, boolean demands, List<Stance> stances) {
        for (int i = clause.sentence().tokenAt(piece.begin()); i < clause.size()
                && clause.token(i).span().end() <= piece.end(); i++) {
            for (StanceWords phrase : words) {
                int end = phrase.matches(clause, i, demands);
                if (end > 0) {
                    Optional<Integer> target = phrase.target().equals("next") ? next(clause, end, piece) : actor(draft);
                    Stance stance = new Stance(phrase.stance(), target);
                    if (!stances.contains(stance) && (target.isPresent() || !phrase.target().equals("next"))) {
                        stances.add(stance);
                    }
                }
            }
        }
    }

    /** The chain of the noun phrase that begins here. */
    private Optional<Integer> next(Clause clause, int from, Span piece) {
        int head = SourcePhrase.head(clause, from);
        return head < 0 || clause.token(head).span().end() > piece.end()
                ? Optional.empty()
                : chains.of(clause.sentence().index(), clause.token(head).span(), clause.sentence().span(from, head))
                        .map(CorefChain::id);
    }

    /** Who is to act: the first actor that the content names, else the addressee. */
    private Optional<Integer> actor(Draft draft) {
        return draft.addressees.stream().findFirst().filter(id -> draft.frame.takes(ContentForm.OBJECT_INFINITIVE)
                && !draft.frame.takes(ContentForm.QUOTE) || firstActor(draft).isEmpty()).or(() -> firstActor(draft));
    }

    private Optional<Integer> firstActor(Draft draft) {
        return chains.in(draft.content).stream()
                .filter(id -> id != draft.speaker() && ACTORS.contains(chains.chain(id).type())).findFirst();
    }

    /** The cue's own object, where the content begins with it: "condemned Ms Ek for …". */
    private Optional<Integer> object(Draft draft) {
        Clause clause = draft.clause;
        int object = draft.head < 0 ? -1 : clause.tree().child(draft.head, "obj", "iobj");
        return object < 0
                ? Optional.empty()
                : chains.of(clause.sentence().index(), clause.token(object).span(), clause.phrase(object))
                        .filter(chain -> ACTORS.contains(chain.type()) && chain.id() != draft.speaker()).map(CorefChain::id);
    }

    private Optional<Integer> target(Draft draft) {
        return switch (draft.frame.target()) {
            case "addressee" -> draft.addressees.stream().filter(id -> id != draft.speaker()).findFirst().or(() -> object(draft));
            case "object", "subject" -> firstActor(draft);
            case "source" -> draft.source instanceof Source.Chain chain ? Optional.of(chain.chain()) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
