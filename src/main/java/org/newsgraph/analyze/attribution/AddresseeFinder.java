package org.newsgraph.analyze.attribution;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.EntityType;

/** Finds who is spoken to. */
final class AddresseeFinder {
    private static final Set<EntityType> HEARERS = Set.of(
            EntityType.PERSON, EntityType.COUNTRY, EntityType.ORGANISATION, EntityType.GROUP);
    private static final Set<String> MEETINGS = Set.of("call", "conversation", "interview", "meeting", "talk", "discussion",
            "letter",
            "message", "phone", "telephone", "speech", "address");

    private final Chains chains;

    AddresseeFinder(Chains chains) {
        this.chains = chains;
    }

    /**
     * @param object token of the object that the content finder saw, or -1
     */
    void addTo(Draft draft, int object) {
        Clause clause = draft.clause;
        int addressee = addressee(clause, draft, object);
        if (addressee >= 0) {
            chain(clause, addressee).filter(chain -> chain.id() != draft.speaker())
                    .ifPresent(chain -> draft.addressees.add(chain.id()));
        }
    }

    private int addressee(Clause clause, Draft draft, int object) {
        int verb = draft.head;
        String slot = draft.frame.addressee();
        if (slot.equals("object")) {
            int found = clause.passive(verb)
                    ? clause.subject(verb)
                    : clause.bareParticiple(verb)
                            ? clause.subject(clause.tree().head(verb))
                            : object >= 0 ? object : outsideQuotes(clause, draft);
            if (found >= 0) {
                return found;
            }
        }
        String preposition = slot.isEmpty() || slot.equals("object") ? "to" : slot;
        int hearer = clause.child(verb, c -> c > verb && clause.tree().label(c).startsWith("obl")
                && clause.has(c, "case", Set.of(preposition)) && !draft.holds(clause.token(c).span()));
        return hearer >= 0 ? hearer : partner(clause, draft);
    }

    private static int outsideQuotes(Clause clause, Draft draft) {
        return clause.child(draft.head, c -> c > draft.head && Set.of("obj", "iobj").contains(clause.tree().label(c))
                && !draft.holds(clause.token(c).span()));
    }

    /** "used a call with Ms Ek to warn": the partner of the meeting or the call. */
    private static int partner(Clause clause, Draft draft) {
        for (int i = 0; i < clause.size(); i++) {
            boolean with = clause.token(i).is("ADP") && Set.of("with", "to").contains(clause.lemma(i));
            if (with && i > 0 && MEETINGS.contains(clause.lemma(i - 1)) && !draft.holds(clause.token(i).span())
                    && clause.tree().head(i) > i) {
                return clause.tree().head(i);
            }
        }
        return -1;
    }

    private Optional<CorefChain> chain(Clause clause, int head) {
        int name = clause.tree().child(head, "appos");
        boolean named = name >= 0 && clause.token(name).is("PROPN") && !clause.token(head).is("PROPN");
        return (named
                ? chains.of(clause.sentence().index(), clause.token(name).span(), clause.phrase(name))
                : Optional.<CorefChain>empty())
                .or(() -> chains.of(clause.sentence().index(), clause.token(head).span(), clause.phrase(head)))
                .filter(chain -> HEARERS.contains(chain.type()));
    }
}
