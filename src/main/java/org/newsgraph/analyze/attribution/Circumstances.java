package org.newsgraph.analyze.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Attribution.ContentStatus;
import org.newsgraph.model.Attribution.Medium;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;

/** Adds medium, time and place to statements from the words around their cues. */
final class Circumstances {
    private static final Set<String> PLACING = Set.of("in", "at", "inside", "outside", "aboard");
    private static final Set<String> WRITTEN = Set.of("write", "post", "add", "continue", "go on to say");
    private static final Set<EntityType> PLACES = Set.of(EntityType.PLACE, EntityType.FACILITY, EntityType.COUNTRY);

    private final Passage passage;
    private final Chains chains;
    private final MediaWords media;
    private final Map<Integer, List<Integer>> times = new HashMap<>();
    private final List<TimeExpression> allTimes;

    Circumstances(Passage passage, Chains chains, MediaWords media, List<TimeExpression> allTimes) {
        this.passage = passage;
        this.chains = chains;
        this.media = media;
        this.allTimes = allTimes;
        for (int i = 0; i < allTimes.size(); i++) {
            times.computeIfAbsent(allTimes.get(i).sentence(), key -> new java.util.ArrayList<>()).add(i);
        }
    }

    /** Completes all drafts, which stand in text order. */
    void addTo(List<Draft> drafts) {
        Map<Integer, List<Draft>> bySentence = new HashMap<>();
        drafts.forEach(draft -> bySentence.computeIfAbsent(draft.clause.sentence().index(), key -> new java.util.ArrayList<>())
                .add(draft));
        Draft before = null;
        for (Draft draft : drafts) {
            boolean carries = draft.frame.tag().equals("VERB") || draft.status == ContentStatus.REFERENCED_ONLY;
            if (carries && !draft.cues.isEmpty()) {
                complete(draft, new Surroundings(passage, bySentence.get(draft.clause.sentence().index())));
            }
            inherit(draft, before);
            boolean verb = draft.cues.isEmpty() || draft.frame.tag().equals("VERB");
            before = verb ? draft : before;
        }
    }

    private void complete(Draft draft, Surroundings around) {
        draft.when = when(draft, around);
        draft.place = place(draft, around);
        Optional<Medium> named = media.in(draft.clause).stream().filter(medium -> around.of(draft, medium.span()))
                .min(java.util.Comparator.comparingInt(medium -> distance(draft, medium.span())));
        draft.medium = draft.frame.medium().map(kind -> new Medium(kind, draft.cues.get(0))).or(() -> named);
    }

    private static void inherit(Draft draft, Draft before) {
        if (draft.continues != null && draft.medium.isEmpty()) {
            draft.medium = draft.continues.medium;
        }
        boolean open = draft.medium.isEmpty() && before != null && before.medium.isPresent();
        if (open && (goesOn(draft, before) || repliesTo(draft, before))) {
            draft.medium = before.medium;
        }
    }

    /** The same source writes on in the same or the next paragraph. */
    private static boolean goesOn(Draft draft, Draft before) {
        return draft.speaker() >= 0 && draft.speaker() == before.speaker() && WRITTEN.contains(draft.frame.lemma())
                && draft.clause.sentence().paragraph() - before.clause.sentence().paragraph() <= 1;
    }

    /** The one addressed answers the one who spoke. */
    private static boolean repliesTo(Draft draft, Draft before) {
        return draft.addressees.contains(before.speaker()) && before.addressees.contains(draft.speaker())
                && draft.clause.sentence().paragraph() - before.clause.sentence().paragraph() <= 1;
    }

    private Optional<Integer> when(Draft draft, Surroundings around) {
        return times.getOrDefault(draft.clause.sentence().index(), List.of()).stream()
                .filter(time -> around.of(draft, allTimes.get(time).span()) && ofItsClause(draft, allTimes.get(time).span()))
                .min(java.util.Comparator.comparingInt(time -> distance(draft, allTimes.get(time).span())));
    }

    /** Whether the verb that a phrase hangs on is the cue, or one over it: no other deed's time is taken. */
    private static boolean ofItsClause(Draft draft, Span span) {
        Clause clause = draft.clause;
        int verb = Math.min(clause.sentence().tokenAt(span.begin()), clause.size() - 1);
        boolean opens = verb <= 1;
        for (int steps = 0; verb >= 0 && !clause.token(verb).is("VERB") && steps < clause.size(); steps++) {
            verb = clause.tree().head(verb);
        }
        return opens || verb < 0 || draft.head < 0 || verb == draft.head || clause.tree().under(draft.head, verb);
    }

    private static int distance(Draft draft, Span span) {
        Span cue = draft.cues.get(0);
        return span.begin() >= cue.end() ? span.begin() - cue.end() : cue.begin() - span.end() + 1;
    }

    private Optional<Integer> place(Draft draft, Surroundings around) {
        Clause clause = draft.clause;
        for (int i = 0; i + 1 < clause.size(); i++) {
            if (clause.token(i).is("ADP") && PLACING.contains(clause.lemma(i)) && around.of(draft, clause.token(i).span())) {
                Optional<Integer> chain = placeBehind(clause, i);
                if (chain.isPresent()) {
                    return chain;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> placeBehind(Clause clause, int preposition) {
        int head = clause.tree().head(preposition);
        if (head <= preposition || describes(clause, head)) {
            return Optional.empty();
        }
        return chains.of(clause.sentence().index(), clause.token(head).span(), clause.phrase(head))
                .filter(chain -> PLACES.contains(chain.type())).map(CorefChain::id);
    }

    /** "his counterpart in Oslo" names no place of speech; "told reporters in the Oval Office" does. */
    private static boolean describes(Clause clause, int head) {
        int noun = clause.tree().head(head);
        boolean plural = noun >= 0 && clause.token(noun).form().endsWith("s");
        return clause.tree().label(head).equals("nmod") && noun >= 0 && !plural;
    }
}
