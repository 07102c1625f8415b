package org.newsgraph.analyze.relation;

import org.newsgraph.rules.Resources;

/** Makes the relation stage from its rule files. */
public final class Relations {
    private Relations() {
    }

    /**
     * The stage with the rules of {@code rules/relations/*.yml} (as {@code lists/relations.tsv} names them) and {@code
     * rules/roles.yml}.
     *
     * @throws org.newsgraph.rules.RuleException where a rule file or word list cannot be used
     */
    public static RelationExtractor standard(Resources resources) {
        return new RuleExtractor(RuleBook.read(resources));
    }

    /**
     * The same rules, explaining themselves.
     *
     * @throws org.newsgraph.rules.RuleException where a rule file or word list cannot be used
     */
    public static RelationExplainer explainer(Resources resources) {
        return new RuleExplainer(RuleBook.read(resources));
    }
}
