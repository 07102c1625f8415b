package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.HandMade;
import org.newsgraph.Sample;
import org.newsgraph.SampleStore;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Gender;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.SortedQuads;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.rules.Resources;

class StoreTest {
    private static final Resolver RESOLVER = Resolver.standard(Resources.shipped());
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    @TempDir
    Path directory;

    private Store open() {
        return Store.open(directory.resolve("store"), Iris.DEFAULT_BASE, RESOLVER);
    }

    private static Loaded load(Store store, List<AnalyzedArticle> articles) {
        List<AnalyzedArticle> located = new ArrayList<>();
        for (AnalyzedArticle one : articles) {
            located.add(SampleStore.at("/news/" + one.article().key(), one));
        }
        return store.load(located.iterator(), "test", CLOCK, count -> {
        });
    }

    private static String quads(Store store, Node graph) {
        return store.read(data -> SortedQuads.write(graph, data.getGraph(graph)));
    }

    private static String fused(Store store) {
        return quads(store, store.iris().fusedGraph());
    }

    @Test
    void keepsArticleGraphsByteForByte() {
        try (Store store = open()) {
            assertThat(load(store, Sample.all())).isEqualTo(new Loaded(3, 0, 0, 0));
            for (AnalyzedArticle article : Sample.all()) {
                var graph = ArticleGraph.of(article, ArticleGraph.Settings.of(store.iris(), "test"));
                assertThat(quads(store, graph.name())).isEqualTo(graph.nquads());
            }
        }
        try (Store store = Store.open(directory.resolve("store"), RESOLVER)) {
            assertThat(store.articles()).hasSize(3);
            assertThat(store.statistics().articles()).isEqualTo(3);
            assertThat(store.statistics().things()).containsEntry("statement reports", 9L);
        }
    }

    @Test
    void skipsWhatStandsThereAlreadyAndRecordsNoRun() {
        try (Store store = open()) {
            load(store, Sample.all());
            String runs = quads(store, store.iris().runsGraph());
            assertThat(runs).contains("2026-01-02T03:04:05Z");
            assertThat(store.load(
                    Sample.all().stream().map(one -> SampleStore.at("/news/" + one.article().key(), one)).iterator(), "test",
                    Clock.offset(CLOCK, java.time.Duration.ofHours(1)), count -> {
                    })).isEqualTo(new Loaded(0, 0, 3, 0));
            assertThat(quads(store, store.iris().runsGraph())).isEqualTo(runs);
        }
    }

    @Test
    void equalsARebuildWhateverTheOrderAndTheBatches() {
        List<AnalyzedArticle> backwards = new ArrayList<>(Sample.all());
        Collections.reverse(backwards);
        String one;
        try (Store store = open()) {
            load(store, Sample.all());
            one = fused(store);
            store.rebuild();
            assertThat(fused(store)).isEqualTo(one);
        }
        try (Store store = Store.open(directory.resolve("other"), Iris.DEFAULT_BASE, RESOLVER)) {
            backwards.forEach(article -> load(store, List.of(article)));
            assertThat(fused(store)).isEqualTo(one);
        }
    }

    @Test
    void replacesAChangedArticleAndWhatItsLocationGaveBefore() {
        var first = new HandMade("dddddddd04", "Ana Quispe left.");
        first.person("Ana Quispe", Gender.FEMALE, "Ana Quispe");
        var second = new HandMade("dddddddd04", "Ana Soto left.");
        second.person("Ana Soto", Gender.FEMALE, "Ana Soto");
        var third = new HandMade("eeeeeeee05", "Ana Soto came back.");
        third.person("Ana Soto", Gender.FEMALE, "Ana Soto");
        try (Store store = open()) {
            load(store, List.of(first.build()));
            assertThat(load(store, List.of(second.build()))).isEqualTo(new Loaded(0, 1, 0, 0));
            assertThat(fused(store)).contains("person/ana-soto").doesNotContain("person/ana-quispe");
            var moved = SampleStore.at("/news/dddddddd04", third.build());
            assertThat(store.load(List.of(moved).iterator(), "test", CLOCK, count -> {
            })).isEqualTo(new Loaded(1, 0, 0, 1));
            assertThat(store.articles()).containsExactly("eeeeeeee05");
            assertThat(store.locations()).containsEntry("/news/dddddddd04", "eeeeeeee05");
        }
    }

    @Test
    void deletesAnArticleWhole() {
        try (Store store = open()) {
            load(store, List.of(Sample.dam(), Sample.homonym()));
            String before = fused(store);
            load(store, List.of(Sample.damAgain()));
            assertThat(store.delete(List.of("bbbbbbbb02", "unknown00"))).isEqualTo(1);
            assertThat(fused(store)).isEqualTo(before);
            store.compact();
            assertThat(fused(store)).isEqualTo(before);
        }
    }

    @Test
    void saysSoWhereItIsOpenAlready() {
        try (Store store = open()) {
            assertThat(store.directory()).exists();
            assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("in use by another process");
        }
    }

    @Test
    void refusesAnotherVersionAnotherBaseAndAForeignDirectory() throws IOException {
        open().close();
        assertThatThrownBy(() -> Store.open(directory.resolve("store"), "https://example.org/", RESOLVER))
                .isInstanceOf(StoreException.class).hasMessageContaining("has the base");
        Files.writeString(directory.resolve("store/newsgraph-store"), "version=99\nbase=x\n");
        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("has version 99");
        assertThatThrownBy(() -> Store.open(directory, Iris.DEFAULT_BASE, RESOLVER)).isInstanceOf(StoreException.class)
                .hasMessageContaining("is not empty and no store");
        assertThatThrownBy(() -> Store.open(directory.resolve("none"), RESOLVER)).isInstanceOf(StoreException.class)
                .hasMessageContaining("There is no store");
    }
}
