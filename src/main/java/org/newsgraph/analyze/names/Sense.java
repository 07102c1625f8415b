package org.newsgraph.analyze.names;

import java.util.Optional;
import org.newsgraph.model.EntityType;

/**
 * What a listed phrase stands for.
 *
 * @param country ISO 3166-1 alpha-2, empty where it has none
 * @param doubtful whether the phrase has another common reading, so that context must decide
 */
record Sense(Kind kind, Optional<String> country, boolean doubtful) {
    /** The lists' kinds, most telling first. */
    enum Kind {
        COUNTRY, COUNTRY_ADJECTIVE, CAPITAL, SEAT, OFFICE, REGION, REGION_ADJECTIVE, BLOC, ORGANISATION, CITY, PARTY, PARTY_ADJECTIVE, PEOPLE, EVENT, PLACE, OTHER, NOTHING
    }

    EntityType type() {
        return switch (kind) {
            case COUNTRY, COUNTRY_ADJECTIVE -> EntityType.COUNTRY;
            case CAPITAL, REGION, REGION_ADJECTIVE, BLOC, CITY, PLACE -> EntityType.PLACE;
            case SEAT -> EntityType.FACILITY;
            case OFFICE, ORGANISATION, PARTY, PARTY_ADJECTIVE -> EntityType.ORGANISATION;
            case PEOPLE -> EntityType.GROUP;
            case EVENT -> EntityType.EVENT;
            case OTHER, NOTHING -> EntityType.OTHER;
        };
    }

    /** Whether the list alone decides, against tagger and article. */
    boolean settled() {
        return kind.compareTo(Kind.PARTY) >= 0;
    }
}
