package org.newsgraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the questions of a gold file are put: which saved query with which arguments answers one, and which of its columns is which
 * field of the gold's answers.
 */
public record QuestionPlan(List<Entry> entries) {
    /** How a value is held against the gold. */
    enum Kind {
        /** A label or IRI of an entity. */
        ENTITY,
        /** An IRI or text of a statement. */
        STATEMENT,
        /** A title of an office. */
        TITLE,
        /** Words, whatever their case. */
        WORDS
    }

    /** A column of the query for a field of the answer. */
    record Column(String field, String name, Kind kind) {
    }

    /**
     * @param joined whether the fields of one answer may come in several rows
     * @param accepted rows that are right beside the gold's answers
     * @param acceptsOffices whether every office of the gold is right beside them
     * @param notNeeded rows of the gold's answers that need not come, since they need a step of reasoning
     */
    record Entry(
            String question,
            String query,
            Map<String, String> arguments,
            List<Column> columns,
            boolean joined,
            List<Map<String, List<String>>> accepted,
            boolean acceptsOffices,
            List<Map<String, List<String>>> notNeeded) {
    }

    /**
     * Reads a plan.
     *
     * @throws GoldException where it cannot be read
     */
    public static QuestionPlan read(Path file) {
        List<Entry> entries = new ArrayList<>();
        GoldReader.tree(file).properties().forEach(entry -> entries.add(entry(entry.getKey(), entry.getValue())));
        return new QuestionPlan(List.copyOf(entries));
    }

    private static Entry entry(String question, JsonNode node) {
        Map<String, String> arguments = new LinkedHashMap<>();
        node.path("arguments").properties().forEach(one -> arguments.put(one.getKey(), one.getValue().asText()));
        List<Column> columns = new ArrayList<>();
        node.path("columns").properties().forEach(one -> columns.add(column(one.getKey(), one.getValue().asText())));
        return new Entry(
                question, node.path("query").asText(), arguments, columns, node.path("joined").asBoolean(),
                rows(node.path("accepted")), node.path("acceptsOffices").asBoolean(), rows(node.path("notNeeded")));
    }

    /** {@code "subjectName": "supporter entity"} */
    private static Column column(String name, String use) {
        String[] parts = use.split(" ");
        return new Column(parts[0], name, Kind.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT)));
    }

    private static List<Map<String, List<String>>> rows(JsonNode array) {
        List<Map<String, List<String>>> rows = new ArrayList<>();
        array.forEach(row -> rows.add(GoldReader.answer(row)));
        return List.copyOf(rows);
    }

    Optional<Entry> entry(String question) {
        return entries.stream().filter(entry -> entry.question.equals(question)).findFirst();
    }
}
