package org.newsgraph.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.analyze.syntax.TreeSample;

/** Reads CoNLL-U files: basic trees; ranges of joined words and empty nodes are passed over. */
public final class Treebank {
    private static final int COLUMNS = 8;

    private Treebank() {
    }

    /**
     * The sentences of a file, in order; those whose head column is not filled are left out.
     *
     * @throws IOException where the file cannot be read
     */
    public static List<TreeSample> read(Path file) throws IOException {
        List<TreeSample> samples = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isEmpty()) {
                    add(rows, samples);
                } else if (!line.startsWith("#")) {
                    row(line, rows);
                }
            }
        }
        add(rows, samples);
        return samples;
    }

    private static void row(String line, List<String[]> rows) {
        String[] cells = line.split("\t");
        if (cells.length >= COLUMNS && cells[0].chars().allMatch(Character::isDigit)) {
            rows.add(cells);
        }
    }

    private static void add(List<String[]> rows, List<TreeSample> samples) {
        if (!rows.isEmpty() && rows.stream().allMatch(row -> row[6].chars().allMatch(Character::isDigit))) {
            samples.add(new TreeSample(column(rows, 1), column(rows, 3), column(rows, 4),
                    rows.stream().map(row -> Integer.parseInt(row[6]) - 1).toList(), column(rows, 7)));
        }
        rows.clear();
    }

    private static List<String> column(List<String[]> rows, int column) {
        return rows.stream().map(row -> row[column]).toList();
    }
}
