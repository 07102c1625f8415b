package org.newsgraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.query.OutputFormat;
import org.newsgraph.query.Queries;
import org.newsgraph.query.SavedQuery;

/** Answers of queries as a user of the program gets them: rows of variable and value, in SPARQL's JSON format. */
record Rows(Queries queries) {
    List<Map<String, String>> of(String sparql) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        queries.run(sparql, OutputFormat.JSON, out, Duration.ZERO);
        return rows(out);
    }

    List<Map<String, String>> of(SavedQuery query, Map<String, String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        queries.run(query, arguments, OutputFormat.JSON, out, Duration.ZERO);
        return rows(out);
    }

    private static List<Map<String, String>> rows(ByteArrayOutputStream json) {
        try {
            List<Map<String, String>> rows = new ArrayList<>();
            for (JsonNode binding : new ObjectMapper().readTree(json.toByteArray()).path("results").path("bindings")) {
                Map<String, String> row = new LinkedHashMap<>();
                binding.properties().forEach(value -> row.put(value.getKey(), value.getValue().path("value").asText()));
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new IllegalStateException("the answer is not JSON: " + e.getMessage(), e);
        }
    }
}
