package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.HandMade;
import org.newsgraph.Sample;
import org.newsgraph.SampleStore;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Gender;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.SortedQuads;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.rules.Resources;

/** Kills a process that loads, with no chance to clean up, and looks at what it leaves. */
class KilledLoadTest {
    @TempDir
    Path directory;

    @Test
    void leavesAWholeStore() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Endless.class.getName(), directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        int ready = process.getInputStream().read();
        assertThat(ready).isEqualTo('r');
        process.destroyForcibly();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        try (Store store = Store.open(directory, Resolver.standard(Resources.shipped()))) {
            assertThat(store.articles()).hasSizeGreaterThanOrEqualTo(Store.BATCH);
            String fused = fused(store);
            assertThat(fused).contains("person/irina-orlova");
            store.rebuild();
            assertThat(fused(store)).isEqualTo(fused);
        }
    }

    private static String fused(Store store) {
        var name = store.iris().fusedGraph();
        return store.read(data -> SortedQuads.write(name, data.getGraph(name)));
    }

    /** Loads for ever; writes one letter when the first batch is in. */
    static final class Endless {
        public static void main(String[] args) {
            var articles = java.util.stream.IntStream.iterate(0, i -> i + 1).mapToObj(Endless::article).iterator();
            try (Store store = Store.open(Path.of(args[0]), Iris.DEFAULT_BASE, Resolver.standard(Resources.shipped()))) {
                store.load(articles, "test", Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), count -> {
                    System.out.print("r");
                    System.out.flush();
                });
            }
        }

        private static AnalyzedArticle article(int number) {
            if (number < 3) {
                return SampleStore.at("n" + number, Sample.all().get(number));
            }
            var made = new HandMade("%010d".formatted(number), "Ana Quispe left.");
            made.person("Ana Quispe", Gender.FEMALE, "Ana Quispe");
            return SampleStore.at("n" + number, made.build());
        }
    }
}
