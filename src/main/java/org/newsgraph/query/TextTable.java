package org.newsgraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.impl.XSDBaseNumericType;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.newsgraph.rdf.Terms;

/** Rows as plain text in columns for people to read: literals bare, known IRIs shortened, numbers to the right. */
final class TextTable {
    private static final Map<String, String> PREFIXES = Terms.prefixes();

    private static final int WIDEST_CELL = 60;
    private static final int WIDEST_LINE = 160;

    private TextTable() {
    }

    /** Every cell whole. */
    static String whole(RowSet rows) {
        return of(rows, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** Long cells cut with …, so that none is wider than 60 and, where that can be, no line wider than 160 characters. */
    static String cut(RowSet rows) {
        return of(rows, WIDEST_CELL, WIDEST_LINE);
    }

    private static String of(RowSet rows, int widestCell, int widestLine) {
        List<Var> columns = rows.getResultVars();
        List<String[]> cells = new ArrayList<>();
        boolean[] numeric = new boolean[columns.size()];
        Arrays.fill(numeric, true);
        rows.forEachRemaining(row -> {
            Node[] nodes = columns.stream().map(row::get).toArray(Node[]::new);
            IntStream.range(0, nodes.length).forEach(i -> numeric[i] &= nodes[i] == null || number(nodes[i]));
            cells.add(Arrays.stream(nodes).map(TextTable::cell).toArray(String[]::new));
        });
        String[] heads = columns.stream().map(Var::getVarName).toArray(String[]::new);
        int[] widths = ColumnWidths.of(heads, cells, widestCell, widestLine);
        StringBuilder table = new StringBuilder();
        line(table, heads, widths, numeric);
        line(table, Arrays.stream(widths).mapToObj("-"::repeat).toArray(String[]::new), widths, numeric);
        cells.forEach(row -> line(table, row, widths, numeric));
        return table.append('(').append(cells.size()).append(cells.size() == 1 ? " row)\n" : " rows)\n").toString();
    }

    private static boolean number(Node node) {
        return node.isLiteral() && node.getLiteralDatatype() instanceof XSDBaseNumericType;
    }

    private static void line(StringBuilder table, String[] row, int[] widths, boolean[] numeric) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            String shown = shortened(row[i], widths[i]);
            String blanks = " ".repeat(widths[i] - ColumnWidths.width(shown));
            line.append(i == 0 ? "" : "  ").append(numeric[i] ? blanks + shown : shown + blanks);
        }
        table.append(line.toString().stripTrailing()).append('\n');
    }

    private static String shortened(String cell, int width) {
        return ColumnWidths.width(cell) <= width ? cell : cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static String cell(Node node) {
        if (node == null) {
            return "";
        }
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm().replaceAll("[\\s\\p{Cntrl}]+", " ");
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
