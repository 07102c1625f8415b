package org.newsgraph.eval;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.query.Queries;
import org.newsgraph.query.SavedQueries;
import org.newsgraph.rdf.Iris;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.rules.Resources;
import org.newsgraph.store.Store;

/** Loads gold articles into a new store and puts the gold's questions to it. */
final class LoadedGold {
    /** How the questions to the two seed articles are put. */
    static final Path PLAN = Path.of("src/test/resources/gold/seed-questions.json");

    private LoadedGold() {
    }

    /** @param folder empty */
    static Scores ask(GoldEvaluation evaluation, Map<String, AnalyzedArticle> found, Path folder, Path plan) {
        Clock clock = Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC);
        Resources resources = Resources.shipped();
        try (Store store = Store.open(folder, Iris.DEFAULT_BASE, Resolver.standard(resources))) {
            store.load(found.values().iterator(), "test", clock, read -> {
            });
            return evaluation.ask(found, new Queries(store), SavedQueries.read(resources), QuestionPlan.read(plan));
        }
    }
}
