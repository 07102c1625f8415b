package org.newsgraph.pipeline;

import org.newsgraph.analyze.attribution.Attributions;
import org.newsgraph.analyze.coref.Coref;
import org.newsgraph.analyze.names.Names;
import org.newsgraph.analyze.quotations.Quotations;
import org.newsgraph.analyze.relation.Relations;
import org.newsgraph.analyze.syntax.Syntax;
import org.newsgraph.analyze.times.Times;
import org.newsgraph.rules.Resources;

/** Puts the shipped stages together. */
public final class Stages {
    private Stages() {
    }

    /**
     * The analyser with the stages of these rules, lists and models.
     *
     * @throws org.newsgraph.rules.RuleException where a rule file or word list cannot be used
     */
    public static ArticleAnalyzer standard(Resources resources) {
        return new ArticleAnalyzer(Syntax.standard(resources), Names.standard(resources), Times.standard(resources),
                Quotations.standard(resources), Coref.standard(resources), Attributions.standard(resources),
                Relations.standard(resources));
    }

    /**
     * The same stages, explaining their relation rules.
     *
     * @throws org.newsgraph.rules.RuleException where a rule file or word list cannot be used
     */
    public static SentenceExplainer explainer(Resources resources) {
        return new SentenceExplainer(standard(resources), Relations.explainer(resources));
    }
}
