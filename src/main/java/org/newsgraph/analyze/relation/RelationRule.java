package org.newsgraph.analyze.relation;

import java.util.Optional;
import org.newsgraph.model.FoundBy;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Polarity;
import org.newsgraph.rules.Pattern;

/**
 * A compiled rule of a relation.
 *
 * @param type of the relation
 * @param symmetric whether it holds both ways
 * @param toCountry whether a town as its object stands for its country
 * @param bySpeaker whether its subject is the speaker of the statement that it stands in
 * @param sameCountry whether its places must not be of two countries
 * @param self the slot that the mention around the trigger fills
 * @param polarity where the rule itself decides
 * @param modality where the rule itself decides
 */
record RelationRule(
        String type,
        boolean symmetric,
        boolean toCountry,
        boolean bySpeaker,
        boolean sameCountry,
        Optional<String> self,
        Optional<Polarity> polarity,
        Optional<Modality> modality,
        double confidence,
        Pattern pattern,
        FoundBy foundBy) implements WordedRule {
}
