package org.newsgraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.SampleStore;
import org.newsgraph.store.Store;

class ExporterTest {
    @TempDir
    static Path directory;

    private static Store store;

    @BeforeAll
    static void open() {
        store = SampleStore.in(directory.resolve("store"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static DatasetGraph read(Path file) throws IOException {
        DatasetGraph data = DatasetGraphFactory.create();
        String name = file.getFileName().toString();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            RDFDataMgr.read(data, in, RDFLanguages.filenameToLang(name));
        }
        return data;
    }

    private static long size(DatasetGraph data) {
        return data.stream().count();
    }

    @TestFactory
    Stream<DynamicTest> everyFormatHoldsAllAndIsTheSameTwice() {
        return List.of("nq", "trig", "jsonld", "ttl", "nt", "rdf", "nq.gz", "ttl.gz").stream()
                .map(extension -> DynamicTest.dynamicTest(extension, () -> {
                    Path file = directory.resolve("all." + extension);
                    long written = Exporter.write(store, file, Exporter.Choice.standard());
                    assertThat(size(read(file))).isEqualTo(written).isGreaterThan(1000);
                    byte[] once = Files.readAllBytes(file);
                    Exporter.write(store, file, Exporter.Choice.standard());
                    assertThat(Files.readAllBytes(file)).isEqualTo(once);
                }));
    }

    @Test
    void keepsTextsAndClockTimesBackUnlessTold() throws IOException {
        Path file = directory.resolve("some.nq");
        Exporter.write(store, file, Exporter.Choice.standard());
        assertThat(Files.readString(file)).doesNotContain("nif-core#isString").doesNotContain("2026-01-02T03:04:05Z");
        Exporter.write(store, file, new Exporter.Choice(true, false, true));
        assertThat(Files.readString(file)).contains("nif-core#isString").contains("2026-01-02T03:04:05Z");
        Exporter.write(store, file, new Exporter.Choice(false, true, false));
        assertThat(Files.readString(file)).contains("/graph/fused>").doesNotContain("aaaaaaaa01/graph>");
    }

    @Test
    void saysWhatIsWrongAndLeavesNothingBehind() throws IOException {
        assertThatThrownBy(() -> Exporter.write(store, directory.resolve("x.doc"), Exporter.Choice.standard()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(".nq");
        assertThatThrownBy(() -> Exporter.write(store, directory.resolve("no/where.nq"), Exporter.Choice.standard()))
                .isInstanceOf(ExportException.class).hasMessageContaining("cannot be written");
        try (var files = Files.list(directory)) {
            assertThat(files.filter(file -> file.getFileName().toString().endsWith(".part"))).isEmpty();
        }
    }
}
