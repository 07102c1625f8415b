package org.newsgraph.analyze.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.analyze.names.Phrases.Found;
import org.newsgraph.analyze.names.Sense.Kind;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.MentionedAs;

/** Finds the names that stand in the lists. Immutable, thread-safe. */
final class ListedNames {
    private final Lexicon lexicon;
    private final GovernmentCues cues;

    ListedNames(Lexicon lexicon, GovernmentCues cues) {
        this.lexicon = lexicon;
        this.cues = cues;
    }

    /** Listed names of a sentence in text order, the longest at each place. */
    List<Draft> find(Words words) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Found<Sense> found = lexicon.reading(words, i);
            Optional<String> state = stateBehindTown(words, i);
            if (state.isPresent()) {
                drafts.add(Draft.name(i, i, EntityType.PLACE, state, "state-abbreviation"));
            } else if (found != null && plausible(words, found)) {
                if (found.value().kind() != Kind.NOTHING) {
                    drafts.add(draft(words, found.first(), found.last(), found.value()));
                }
                i = found.last();
            }
        }
        return drafts;
    }

    /** The country of a state's short form behind a town and a comma. */
    private Optional<String> stateBehindTown(Words words, int i) {
        return i > 1 && words.lower(i - 1).equals(",") && words.capital(i - 2) && !words.allCapitals()
                ? lexicon.stateAbbreviation(words.plain(i))
                : Optional.empty();
    }

    /** The draft that a sense gives at this place. */
    Draft draft(Words words, int first, int last, Sense sense) {
        return switch (sense.kind()) {
            case COUNTRY -> Draft.name(first, last, EntityType.COUNTRY, sense.country(), "country");
            case COUNTRY_ADJECTIVE ->
                new Draft(first, last, EntityType.COUNTRY, MentionedAs.DEMONYM, sense.country(), "demonym");
            case REGION_ADJECTIVE ->
                new Draft(first, last, EntityType.PLACE, MentionedAs.DEMONYM, sense.country(), "region-adjective");
            case CAPITAL -> seat(words, first, last, sense, MentionedAs.CAPITAL);
            case SEAT -> seat(words, first, last, sense, MentionedAs.GOVERNMENT);
            case OFFICE ->
                new Draft(first, last, EntityType.ORGANISATION, MentionedAs.GOVERNMENT, sense.country(), "office");
            case REGION, BLOC, CITY -> Draft.name(first, last, EntityType.PLACE, sense.country(), "place");
            case ORGANISATION -> Draft.name(first, last, EntityType.ORGANISATION, sense.country(), "organisation");
            case PARTY_ADJECTIVE ->
                new Draft(first, last, EntityType.ORGANISATION, MentionedAs.DEMONYM, sense.country(), Draft.SETTLED);
            case PARTY, PEOPLE, EVENT, PLACE, OTHER, NOTHING ->
                Draft.name(first, last, sense.type(), sense.country(), Draft.SETTLED);
        };
    }

    private Draft seat(Words words, int first, int last, Sense sense, MentionedAs as) {
        return cues.acts(words, first, last)
                ? new Draft(first, last, EntityType.ORGANISATION, as, sense.country(), "government")
                : Draft.name(first, last, sense.type(), sense.country(), "seat");
    }

    /** Whether the list alone may be trusted here, where the tagger saw no name. */
    private static boolean plausible(Words words, Found<Sense> found) {
        Sense sense = found.value();
        if (sense.kind() == Kind.CITY) {
            return false;
        }
        if (words.allCapitals() && sense.doubtful() && words.plain(found.first()).length() < 5) {
            return false;
        }
        boolean single = found.first() == found.last();
        if (words.lower(found.last() + 1).startsWith("$")) {
            return false;
        }
        if (sense.kind() == Kind.BLOC && single && sense.doubtful()) {
            return words.lower(found.first() - 1).equals("the") && !words.capital(found.last() + 1);
        }
        return !sense.doubtful() || !single || sense.kind() == Kind.COUNTRY && words.plain(found.first()).equals("US");
    }
}
