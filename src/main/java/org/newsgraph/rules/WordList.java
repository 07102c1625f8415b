package org.newsgraph.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A word list: tab-separated UTF-8 lines under comment lines that begin with {@code #}. One comment line names the columns
 * ({@code
 * # columns: word, kind}), others give origin and licence; {@code # includes: titles state|local} takes in the first cells of
 * another list, of the rows of which another cell is one of these kinds. Empty cells at a line's end may be left out. Immutable,
 * thread-safe.
 */
public final class WordList {

    /** One line: its cells, and where it stands. */
    public record Row(String file, int line, List<String> cells) {
        /** The cell of this column, empty where the line is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** The cell split at {@code |}; none where it is empty. */
        public List<String> values(int column) {
            return cell(column).isEmpty() ? List.of() : List.of(cell(column).split("\\|"));
        }

        public RuleException wrong(String message) {
            return new RuleException(file, line, message);
        }
    }

    private final List<Row> rows;

    private WordList(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a list.
     *
     * @throws RuleException where it is missing, says no columns, or a line has more cells than columns
     */
    public static WordList read(Resources resources, String name) {
        try (var reader = new BufferedReader(new InputStreamReader(resources.open(name), StandardCharsets.UTF_8))) {
            List<Row> rows = new ArrayList<>();
            int columns = 0;
            int line = 0;
            List<Row> included = new ArrayList<>();
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                if (text.startsWith("# columns:")) {
                    columns = text.substring("# columns:".length()).split(",").length;
                } else if (text.startsWith("# includes:")) {
                    included.addAll(included(resources, name, line, text.substring("# includes:".length()).strip()));
                } else if (!text.isBlank() && !text.startsWith("#")) {
                    rows.add(row(name, line, text, columns));
                }
            }
            rows.addAll(included);
            return new WordList(rows);
        } catch (IOException e) {
            throw new RuleException(name, "cannot be read: " + e.getMessage(), e);
        }
    }

    /** {@code titles state|local}: the first cells of the rows of another list of which another cell is one of these kinds. */
    private static List<Row> included(Resources resources, String name, int line, String written) {
        String[] parts = written.split(" ");
        if (parts.length != 2) {
            throw new RuleException(name, line, "includes should name a list and the kinds wanted of it");
        }
        Set<String> kinds = Set.of(parts[1].split("\\|"));
        return read(resources, "lists/" + parts[0] + ".tsv").rows().stream()
                .filter(row -> row.cells().stream().skip(1).anyMatch(kinds::contains))
                .map(row -> new Row(row.file(), row.line(), List.of(row.cell(0)))).toList();
    }

    private static Row row(String name, int line, String text, int columns) {
        if (columns == 0) {
            throw new RuleException(name, line, "a line before the comment that names the columns (# columns: …)");
        }
        List<String> cells = List.of(text.split("\t", -1)).stream().map(String::strip).toList();
        if (cells.size() > columns) {
            throw new RuleException(name, line, cells.size() + " cells, but " + columns + " columns are named");
        }
        return new Row(name, line, cells);
    }

    public List<Row> rows() {
        return rows;
    }

    /** The first column as a set. */
    public Set<String> words() {
        Set<String> words = new HashSet<>();
        rows.forEach(row -> words.add(row.cell(0)));
        return Set.copyOf(words);
    }
}
