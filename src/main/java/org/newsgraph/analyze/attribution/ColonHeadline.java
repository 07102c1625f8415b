package org.newsgraph.analyze.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Attribution.QuoteType;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Source;
import org.newsgraph.model.Span;
import org.newsgraph.model.ZoneKind;

/** "Mayor Ruiz: 'We stay' in town": a name and a colon report what follows. */
final class ColonHeadline {
    private static final int LONGEST_NAME = 7;
    private static final Set<EntityType> SPEAKERS = Set.of(
            EntityType.PERSON, EntityType.COUNTRY, EntityType.ORGANISATION, EntityType.GROUP);
    static final Frame FRAME = new Frame("name-colon", List.of(":"), "PUNCT", Set.of(ContentForm.CLAUSE), Set.of(), "",
            Optional.empty(), "", Optional.empty(), Set.of(), Set.of(), false, false, true);

    private final Chains chains;
    private final Fitting fitting;

    ColonHeadline(Chains chains, Fitting fitting) {
        this.chains = chains;
        this.fitting = fitting;
    }

    Optional<Draft> find(Clause clause) {
        int colon = colon(clause);
        if (colon <= 0 || colon + 1 >= clause.size()) {
            return Optional.empty();
        }
        Span name = clause.sentence().span(0, colon - 1);
        Optional<CorefChain> chain = chains.of(clause.sentence().index(), clause.token(colon - 1).span(), name)
                .filter(known -> SPEAKERS.contains(known.type()));
        boolean transcript = name.length() > 1 && clause.sentence().zone() == ZoneKind.BODY && capitals(clause, colon);
        if (chain.isEmpty() && !transcript) {
            return Optional.empty();
        }
        Draft draft = new Draft(clause, FRAME, colon);
        draft.cues.add(clause.token(colon).span());
        draft.source = chain.<Source>map(known -> new Source.Chain(known.id(), name)).orElseGet(() -> new Source.Unnamed(name));
        Span content = fitting.clause(clause.sentence().span(colon + 1, clause.size() - 1));
        draft.content.add(content);
        draft.type = fitting.type(draft.content);
        return content.length() > 0 ? Optional.of(draft) : Optional.empty();
    }

    private static int colon(Clause clause) {
        for (int i = 1; i < Math.min(LONGEST_NAME, clause.size()); i++) {
            if (clause.token(i).form().equals(":")) {
                return i;
            }
            if (clause.verbal(i) || clause.token(i).is("PUNCT")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean capitals(Clause clause, int colon) {
        String name = clause.token(colon - 1).form();
        return name.length() > 2 && name.chars().allMatch(Character::isUpperCase);
    }
}
