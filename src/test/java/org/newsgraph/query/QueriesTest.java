package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.SampleStore;
import org.newsgraph.rules.Resources;
import org.newsgraph.store.Store;

class QueriesTest {
    @TempDir
    static Path directory;

    private static Store store;
    private static final SavedQueries SAVED = SavedQueries.read(Resources.shipped());

    @BeforeAll
    static void open() {
        store = SampleStore.in(directory);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static String run(String sparql, OutputFormat format) {
        var out = new ByteArrayOutputStream();
        new Queries(store).run(sparql, format, out, Duration.ofSeconds(20));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String saved(String name, String... arguments) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            map.put(arguments[i], arguments[i + 1]);
        }
        var out = new ByteArrayOutputStream();
        new Queries(store).run(SAVED.find(name).orElseThrow(), map, OutputFormat.CSV, out, Duration.ofSeconds(20));
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @TestFactory
    Stream<DynamicTest> everySavedQueryRunsWithAllItsArguments() {
        Map<SavedQuery.Kind, String> arguments = Map.of(SavedQuery.Kind.ENTITY, "Orlova", SavedQuery.Kind.COUNTRY, "Peru",
                SavedQuery.Kind.DATE, "2021", SavedQuery.Kind.TEXT, "minister");
        return SAVED.all().stream().map(query -> DynamicTest.dynamicTest(query.name(), () -> {
            List<String> all = query.parameters().stream()
                    .flatMap(one -> Stream.of(one.name(), arguments.get(one.kind()))).toList();
            assertThat(saved(query.name(), all.toArray(String[]::new))).isNotEmpty();
            assertThat(query.title()).isNotBlank();
        }));
    }

    @Test
    void listsEverySavedQueryInTheIndex() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/queries"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".rq"))
                    .map(name -> name.replace(".rq", ""))).containsExactlyInAnyOrderElementsOf(
                            SAVED.all().stream().map(SavedQuery::name).toList());
        }
    }

    @Test
    void findsTheSpeakerWhateverAccentsAndTheCountryByCode() {
        assertThat(saved("said-about", "speaker", "ÓRLOVA", "country", "pe", "since", "2021-04", "until", "2021-04").lines())
                .hasSize(3).anyMatch(line -> line.startsWith("2021-04-14,Irina") && line.contains("reporters")
                        && line.contains("hundred years") && line.contains("tell"));
        assertThat(saved("said-about", "country", "Peru", "since", "2022").lines()).hasSize(1);
    }

    @Test
    void findsTheUtteranceThatTwoArticlesReport() {
        assertThat(saved("same-words").lines()).hasSize(2);
    }

    @Test
    void tellsSupportersWithThoseOnWhoseWord() {
        assertThat(saved("supporters-of", "person", "Irina Orlova")).contains("Peru,supports,Irina")
                .contains("negative").contains("narrator").contains("Quispe");
    }

    @Test
    void letsTheSideOfACountrySpeak() {
        assertThat(saved("side-said", "country", "PER")).contains("The dam is safe").contains("the ministry")
                .doesNotContain("We agree");
    }

    @Test
    void tellsWhoWasDetainedAndWhen() {
        assertThat(saved("attacked-or-detained")).contains("Anton Belov,detains,Police,2021-04-13,narrator");
    }

    @Test
    void tellsOfficesWarningsAnswersAndSecondHand() {
        assertThat(saved("office-of", "country", "Peru", "called", "Minister")).contains("energy minister,current,narrator,2");
        assertThat(saved("offices", "person", "Orlova").lines().filter(line -> line.contains("judge"))).hasSize(1);
        assertThat(saved("warnings")).contains("warns,Chile");
        assertThat(saved("questions-and-answers")).contains("a reporter,Is it over?").contains("No");
        assertThat(saved("second-hand")).contains("Anton Belov,no.,the ministry");
        assertThat(saved("evidence", "subject", "Peru")).contains("Peru backs Ms Orlova");
        assertThat(saved("top-speakers").lines().skip(1).findFirst().orElseThrow()).startsWith("Irina");
        assertThat(saved("new-since", "since", "2021-04-16")).contains("No").doesNotContain("detains");
    }

    @Test
    void explainsMissingUnknownAndWrongArguments() {
        assertThatThrownBy(() -> saved("supporters-of")).isInstanceOf(QueryException.class)
                .hasMessageContaining("needs --person");
        assertThatThrownBy(() -> saved("warnings", "colour", "red")).hasMessageContaining("no parameter --colour");
        assertThatThrownBy(() -> saved("said-to", "addressee", "Nobody Known")).hasMessageContaining("is called Nobody Known");
        assertThatThrownBy(() -> saved("side-said", "country", "Atlantis")).hasMessageContaining("no country Atlantis");
        assertThatThrownBy(() -> saved("new-since", "since", "March")).hasMessageContaining("must be a date");
    }

    @Test
    void answersEveryFormInEveryFormat() {
        String select = "SELECT (COUNT(*) AS ?articles) { ?a a schema:NewsArticle }";
        assertThat(run(select, OutputFormat.TABLE)).contains("articles").contains("3").contains("(1 row)");
        assertThat(run(select, OutputFormat.CSV)).isEqualTo("articles\r\n3\r\n");
        assertThat(run(select, OutputFormat.TSV)).isEqualTo("?articles\n3\n");
        assertThat(run(select, OutputFormat.JSON)).contains("\"value\": \"3\"");
        assertThat(run(select, OutputFormat.XML)).contains("<sparql");
        assertThat(run("ASK { GRAPH <graph/fused> { <country/PE> ng:supports ?who } }", OutputFormat.TABLE)).isEqualTo("yes\n");
        assertThat(run("DESCRIBE <country/PE>", OutputFormat.TABLE)).contains("schema:Country");
        assertThat(run("CONSTRUCT { ?s a ?c } WHERE { ?s a ?c }", OutputFormat.JSON)).contains("@id");
        assertThatThrownBy(() -> run("DESCRIBE <country/PE>", OutputFormat.CSV)).hasMessageContaining("cannot be written as CSV");
    }

    @Test
    void pointsAtSyntaxErrorsAndRefusesUpdatesAndCallingOut() {
        assertThatThrownBy(() -> run("SELECT ?a {\n  ?a ?b }", OutputFormat.CSV)).isInstanceOf(QueryException.class)
                .hasMessageContaining("line 2, column 9");
        assertThatThrownBy(() -> run("SELECT ?a { ?a unknown:x ?b }", OutputFormat.CSV)).isInstanceOf(QueryException.class)
                .hasMessageContaining("unknown");
        assertThatThrownBy(() -> run("DELETE WHERE { ?a ?b ?c }", OutputFormat.CSV)).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> run("SELECT * { SERVICE <http://127.0.0.1:1/> { ?a ?b ?c } }", OutputFormat.CSV))
                .isInstanceOf(QueryException.class);
    }

    @Test
    void stopsAtTheTimeout() {
        String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        assertThatThrownBy(
                () -> new Queries(store).run(slow, OutputFormat.CSV, new ByteArrayOutputStream(), Duration.ofMillis(300)))
                .isInstanceOf(QueryException.class).hasMessageContaining("longer than");
    }
}
