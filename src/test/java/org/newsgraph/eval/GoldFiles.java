package org.newsgraph.eval;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The gold files of the measures, whose texts are not in the project. */
final class GoldFiles {
    /** Which saved query answers which question of the seeds' gold. */
    static final Path QUESTIONS = Path.of("src/test/resources/gold/seed-questions.json");

    /** The held-out gold: annotation alone, without a word of its texts. */
    static final Path TEN = Path.of("src/test/resources/gold/politics-ten.json");

    private GoldFiles() {
    }

    /** The folder with texts and gold that the property {@code newsgraph.shared} or the variable NEWSGRAPH_SHARED names. */
    static Optional<Path> shared() {
        String named = System.getProperty("newsgraph.shared", System.getenv().getOrDefault("NEWSGRAPH_SHARED", ""));
        return named.isEmpty() ? Optional.empty() : Optional.of(Path.of(named)).filter(Files::isDirectory);
    }

    /** The two articles that the product's bars are set for; skips the test where they are absent. */
    static GoldEvaluation seeds() {
        return open(shared().map(folder -> folder.resolve("gold/gold.json")));
    }

    /** The ten held-out articles; skips the test where their texts are absent. */
    static GoldEvaluation ten() {
        return open(shared().map(folder -> TEN));
    }

    private static GoldEvaluation open(Optional<Path> file) {
        assumeTrue(
                file.filter(Files::isRegularFile).isPresent(),
                "not measured: NEWSGRAPH_SHARED names no folder with gold and texts");
        Path folder = shared().orElseThrow();
        GoldTexts texts = new GoldTexts(List.of(folder.resolve("seeds"), folder.resolve("bench/raw")));
        return GoldEvaluation.open(file.orElseThrow(), texts);
    }
}
