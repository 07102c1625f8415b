package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.SampleStore;
import org.newsgraph.store.Store;

class EndpointTest {
    @TempDir
    static Path directory;

    private static Store store;
    private static Endpoint endpoint;

    @BeforeAll
    static void open() {
        store = SampleStore.in(directory);
        endpoint = Endpoint.start(store, 0, Duration.ofSeconds(1));
    }

    @AfterAll
    static void close() {
        endpoint.close();
        store.close();
    }

    private static HttpResponse<String> query(String sparql) throws IOException, InterruptedException {
        var uri = URI.create(endpoint.url() + "?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(uri).header("Accept", "text/csv").build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void answersQueriesOverTheUnionOfAllGraphs() throws Exception {
        var response = query("SELECT (COUNT(*) AS ?n) { ?a a <https://schema.org/NewsArticle> }");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("n\r\n3\r\n");
    }

    @Test
    void takesNoUpdateAndNoUpload() throws Exception {
        long before = store.statistics().quads();
        var update = HttpRequest.newBuilder(URI.create(endpoint.url())).header("Content-Type", "application/sparql-update")
                .POST(HttpRequest.BodyPublishers.ofString("DELETE WHERE { ?a ?b ?c }")).build();
        assertThat(send(update).statusCode()).isGreaterThanOrEqualTo(400);
        var upload = HttpRequest.newBuilder(URI.create(endpoint.url().replace("/sparql", "?default")))
                .header("Content-Type", "text/turtle").PUT(HttpRequest.BodyPublishers.ofString("<a:a> <a:b> <a:c> .")).build();
        assertThat(send(upload).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(store.statistics().quads()).isEqualTo(before);
    }

    @Test
    void stopsSlowQueries() throws Exception {
        assertThat(query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }").statusCode()).isEqualTo(503);
    }

    @Test
    void refusesToCallOut() throws Exception {
        assertThat(query("SELECT * { SERVICE <http://127.0.0.1:1/x> { ?a ?b ?c } }").statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void saysThatAPortIsTaken() {
        int port = URI.create(endpoint.url()).getPort();
        assertThatThrownBy(() -> Endpoint.start(store, port, Duration.ZERO)).isInstanceOf(ServeException.class)
                .hasMessageContaining("Port " + port).hasMessageContaining("choose another port");
    }
}
