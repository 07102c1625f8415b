package org.newsgraph.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.query.Queries;
import org.newsgraph.query.SavedQueries;
import org.newsgraph.rdf.Iris;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.rules.Resources;
import org.newsgraph.store.Store;

/** Loads analysed gold articles into a store of its own and puts the gold's questions to it, by saved queries. */
public final class LoadedGold {
    private LoadedGold() {
    }

    /**
     * Asks.
     *
     * @param found the articles as analysed, by their keys in the gold
     * @param plan which saved query answers which question
     * @param clock for the store's record of runs
     * @throws IOException where the temporary store cannot be made or removed
     */
    public static Scores ask(GoldEvaluation evaluation, Map<String, AnalyzedArticle> found, Path plan, Clock clock)
            throws IOException {
        QuestionPlan questions = QuestionPlan.read(plan);
        Resources resources = Resources.shipped();
        Path folder = Files.createTempDirectory("newsgraph-eval");
        try (Store store = Store.open(folder, Iris.DEFAULT_BASE, Resolver.standard(resources))) {
            store.load(found.values().iterator(), "eval", clock, read -> {
            });
            return evaluation.ask(found, new Queries(store), SavedQueries.read(resources), questions);
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
