package org.newsgraph.analyze.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.Attributed;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.FoundBy;

/** Numbers the drafts and makes them statements. */
final class Assembly {
    private final Chains chains;
    private final String version;

    Assembly(Chains chains, String version) {
        this.chains = chains;
        this.version = version;
    }

    Attributed assemble(List<CorefChain> bound, List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            drafts.get(i).id = i;
        }
        List<Attribution> statements = new ArrayList<>();
        for (Draft draft : drafts) {
            statements.add(statement(draft, holder(drafts, draft)));
        }
        return new Attributed(bound, statements);
    }

    /** The smallest statement in whose content this one's cue stands. */
    private static Optional<Integer> holder(List<Draft> drafts, Draft draft) {
        if (draft.cues.isEmpty()) {
            return Optional.empty();
        }
        Draft holder = null;
        for (int i = Math.max(0, draft.id - 12); i < Math.min(drafts.size(), draft.id + 12); i++) {
            Draft other = drafts.get(i);
            if (other != draft && other.holds(draft.cues.get(0)) && (holder == null || other.length() < holder.length())
                    && (!draft.holds(draft.cues.get(0)) || other.length() > draft.length())) {
                holder = other;
            }
        }
        return Optional.ofNullable(holder).map(other -> other.id);
    }

    private Attribution statement(Draft draft, Optional<Integer> nestedIn) {
        return new Attribution(draft.id, draft.type, draft.source, draft.cues, draft.frame.lemma(), draft.content,
                draft.addressees, draft.medium, draft.place, draft.when, chains.about(draft.content), draft.stances, draft.status,
                draft.question, nestedIn, Optional.ofNullable(draft.continues).map(other -> other.id),
                Optional.ofNullable(draft.answers).map(other -> other.id),
                new FoundBy("attribution", draft.frame.rule(), version));
    }
}
