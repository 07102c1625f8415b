package org.newsgraph.query;

import java.util.Arrays;
import java.util.List;

/** How wide the columns of a text table are, in characters. */
final class ColumnWidths {
    private static final int GAP = 2;
    private static final int NARROWEST = 12;

    private ColumnWidths() {
    }

    static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /**
     * As wide as their widest cells, at most {@code widestCell}; then, while a line is wider than {@code widestLine}, the column
     * gives way in which the fewest cells are cut by that, and wide columns rather than narrow ones.
     */
    static int[] of(String[] heads, List<String[]> rows, int widestCell, int widestLine) {
        int[] widths = Arrays.stream(heads).mapToInt(ColumnWidths::width).toArray();
        rows.forEach(row -> Arrays.setAll(widths, i -> Math.min(widestCell, Math.max(widths[i], width(row[i])))));
        if (line(widths) > widestLine) {
            narrow(widths, counts(widths, rows), widestLine);
        }
        return widths;
    }

    private static int line(int[] widths) {
        return Arrays.stream(widths).sum() + GAP * Math.max(0, widths.length - 1);
    }

    /** For each column, how many of its cells have each width; those that are wider than the column count as that wide. */
    private static int[][] counts(int[] widths, List<String[]> rows) {
        int[][] counts = Arrays.stream(widths).mapToObj(width -> new int[width + 1]).toArray(int[][]::new);
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                counts[i][Math.min(widths[i], width(row[i]))]++;
            }
        }
        return counts;
    }

    private static void narrow(int[] widths, int[][] counts, int widestLine) {
        int[] cut = new int[widths.length];
        Arrays.setAll(cut, i -> counts[i][widths[i]]);
        while (line(widths) > widestLine) {
            int best = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > NARROWEST && (best < 0 || loss(cut[i], widths[i]) < loss(cut[best], widths[best]))) {
                    best = i;
                }
            }
            if (best < 0) {
                return;
            }
            widths[best]--;
            cut[best] += counts[best][widths[best]];
        }
    }

    /** What a reader loses by one character less: little where few cells are cut, and little where much is left. */
    private static double loss(int cut, int width) {
        return (double) cut / width / width;
    }
}
