package org.newsgraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.newsgraph.rdf.Terms;

/** Rows as plain text in columns for people to read: literals bare, known IRIs shortened. */
final class TextTable {
    private static final Map<String, String> PREFIXES = Terms.prefixes();

    private TextTable() {
    }

    static String of(RowSet rows) {
        List<Var> columns = rows.getResultVars();
        List<String[]> cells = new ArrayList<>();
        cells.add(columns.stream().map(Var::getVarName).toArray(String[]::new));
        rows.forEachRemaining(row -> cells.add(columns.stream().map(column -> cell(row.get(column))).toArray(String[]::new)));
        int[] widths = new int[columns.size()];
        cells.forEach(row -> Arrays.setAll(widths, i -> Math.max(widths[i], row[i].codePointCount(0, row[i].length()))));
        StringBuilder table = new StringBuilder();
        for (String[] row : cells) {
            line(table, row, widths);
            if (row == cells.getFirst()) {
                line(table, Arrays.stream(widths).mapToObj("-"::repeat).toArray(String[]::new), widths);
            }
        }
        int count = cells.size() - 1;
        return table.append('(').append(count).append(count == 1 ? " row)\n" : " rows)\n").toString();
    }

    private static void line(StringBuilder table, String[] row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            line.append(i == 0 ? "" : "  ").append(row[i])
                    .append(" ".repeat(widths[i] - row[i].codePointCount(0, row[i].length())));
        }
        table.append(line.toString().stripTrailing()).append('\n');
    }

    private static String cell(Node node) {
        if (node == null) {
            return "";
        }
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm().replaceAll("\\s+", " ");
        }
        String iri = node.toString();
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            if (iri.startsWith(prefix.getValue())) {
                return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
            }
        }
        return iri;
    }
}
