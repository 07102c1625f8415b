package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The verbs, on a store that all tests read. */
class MainTest {
    @TempDir
    static Path folder;

    private static List<Path> articles;
    private static Path store;

    @BeforeAll
    static void load() throws IOException {
        articles = DemoArticles.in(folder.resolve("news"), 2);
        store = folder.resolve("store");
        Run loaded = Run.of("load", folder.resolve("news"), "--store", store);
        assertThat(loaded.err()).contains("2 articles, 0 set aside").contains("2 added, 0 replaced, 0 unchanged");
        assertThat(loaded.code()).isZero();
        assertThat(loaded.out()).isEmpty();
    }

    private static String export(Path from, String name, String... more) throws IOException {
        Path file = folder.resolve(name);
        List<Object> words = new ArrayList<>(List.of("export", "--store", from, "-q", "-o", file));
        words.addAll(List.of(more));
        assertThat(Run.of(words.toArray()).code()).isZero();
        return Files.readString(file);
    }

    @TestFactory
    Stream<DynamicTest> everyVerbTellsItsUsage() {
        return Stream.of("demo", "load", "query", "export", "validate", "serve", "analyze", "extract", "delete", "rebuild",
                "stats", "show", "explain", "eval", "train", "version").map(verb -> DynamicTest.dynamicTest(verb, () -> {
                    Run run = Run.of(verb, "--help");
                    assertThat(run.code()).isZero();
                    assertThat(run.out()).startsWith("Usage: newsgraph " + verb);
                    assertThat(run.err()).isEmpty();
                    assertThat(Run.of("--help").out()).contains("\n  " + verb + " ");
                }));
    }

    @Test
    void tellsItsVersionAndExitCodes() {
        assertThat(Run.of("version").out()).startsWith("newsgraph ").contains("Java ");
        assertThat(Run.of("--version")).isEqualTo(Run.of("version"));
        assertThat(Run.of("help").out()).contains("130").contains("newsgraph demo");
    }

    @Test
    void showsTheUsageWithoutAVerb() {
        Run run = Run.of();
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("Usage: newsgraph");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void changesNothingWhenTheSameIsLoadedAgain() throws IOException {
        String before = export(store, "before.nq");
        Run again = Run.of("load", folder.resolve("news"), "--store", store);
        assertThat(again.err()).contains("0 added, 0 replaced, 2 unchanged");
        assertThat(export(store, "after.nq")).isEqualTo(before).isNotEmpty();
    }

    @Test
    void givesTheSameGraphInWhateverOrderAndOnWhateverThreads() throws IOException {
        List<Path> reversed = new ArrayList<>(articles);
        Collections.reverse(reversed);
        List<Object> words = new ArrayList<>(List.of("load", "-q", "--threads", 4, "--store", folder.resolve("other")));
        words.addAll(reversed);
        assertThat(Run.of(words.toArray()).code()).isZero();
        assertThat(export(folder.resolve("other"), "other.nq")).isEqualTo(export(store, "one.nq"));
        assertThat(export(folder.resolve("other"), "other.ttl", "--fused")).isEqualTo(export(store, "one.ttl", "--fused"));
    }

    @Test
    void extractsTheSameBytesInWhateverOrderAndOnWhateverThreads() {
        Run inOrder = Run.of("extract", "-q", "--threads", 1, articles.get(0), articles.get(1));
        Run reversed = Run.of("extract", "-q", "--threads", 4, articles.get(1), articles.get(0));
        assertThat(inOrder.code()).isZero();
        assertThat(inOrder.err()).isEmpty();
        var byArticle = inOrder.out().lines().collect(Collectors.groupingBy(MainTest::graph));
        assertThat(byArticle).hasSize(2);
        assertThat(byArticle.values()).allSatisfy(lines -> assertThat(lines).isSorted().hasSizeGreaterThan(100));
        assertThat(reversed.out().lines().collect(Collectors.groupingBy(MainTest::graph))).isEqualTo(byArticle);
        assertThat(graph(reversed.out().lines().findFirst().orElseThrow()))
                .isNotEqualTo(graph(inOrder.out().lines().findFirst().orElseThrow()));
    }

    private static String graph(String line) {
        return line.substring(line.lastIndexOf('<'));
    }

    @Test
    void readsStandardInput() {
        Run run = Run.withInput("Ana Quispe said that Peru is safe.\n", "analyze", "-", "-q");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).singleElement().asString().startsWith("{").contains("Ana Quispe");
    }

    @Test
    void answersQueriesAndListsThem() {
        assertThat(Run.of("query").out()).contains("said-about [--speaker ENTITY]");
        Run counted = Run.of("query", "SELECT (COUNT(*) AS ?n) { ?a a schema:NewsArticle }", "--format", "csv", "--store", store);
        assertThat(counted.out()).isEqualTo("n\r\n2\r\n");
        assertThat(counted.err()).isEmpty();
        assertThat(Run.of("query", "articles", "--store", store).out().lines()).hasSize(5).last().isEqualTo("(2 rows)");
    }

    @Test
    void keepsTablesWithin160ColumnsUnlessWide() {
        Run table = Run.of("query", "statements", "--store", store);
        Run wide = Run.of("query", "statements", "--store", store, "--wide");
        assertThat(table.out().lines()).allMatch(line -> line.length() <= 160).anyMatch(line -> line.contains("…"));
        assertThat(wide.out().lines()).hasSameSizeAs(table.out().lines().toList()).anyMatch(line -> line.length() > 160);
    }

    @Test
    void countsAndValidates() {
        assertThat(Run.of("stats", "--store", store).out()).startsWith("articles").contains("people");
        Run valid = Run.of("validate", "--store", store);
        assertThat(valid.err()).contains("0 violations");
        assertThat(valid.code()).isZero();
    }

    @Test
    void deletesAndLoadsAgain() throws IOException {
        String before = export(store, "whole.nq");
        String key = Run.of("query", "articles", "--store", store, "--format", "csv").out().lines().skip(1).findFirst()
                .orElseThrow()
                .split(",")[0];
        Run deleted = Run.of("delete", key, "no-such-key", "--store", store);
        assertThat(deleted.code()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(deleted.err()).contains("there is no article no-such-key").contains("1 article deleted");
        assertThat(Run.of("load", "-q", folder.resolve("news"), "--store", store).code()).isZero();
        assertThat(export(store, "again.nq")).isEqualTo(before);
        assertThat(Run.of("rebuild", "--store", store).err()).contains("made anew");
        assertThat(export(store, "rebuilt.nq")).isEqualTo(before);
    }

    @Test
    void showsAndExplains() {
        assertThat(Run.of("show", articles.get(0), "-q", "--html").out()).startsWith("<!DOCTYPE html>");
        assertThat(Run.of("explain", "Ana Quispe told reporters that Peru backs Chile.").out()).contains("lemma")
                .contains("Peru");
    }

    @Test
    void saysThatItsOutputIsLost() {
        var full = new PrintStream(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        }, false, StandardCharsets.UTF_8);
        var err = new java.io.ByteArrayOutputStream();
        int code = Main.run(new String[]{"query", "statements", "--store", store.toString()}, InputStream.nullInputStream(), full,
                new PrintStream(err, true, StandardCharsets.UTF_8), Clock.systemUTC());
        assertThat(code).isEqualTo(ExitCode.OUT_OF_REACH);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("standard output could not be written").hasLineCount(1);
    }
}
