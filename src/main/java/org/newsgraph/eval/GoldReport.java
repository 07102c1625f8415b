package org.newsgraph.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What an evaluation gave.
 *
 * @param articles the figures of each article
 * @param all their sum
 */
public record GoldReport(List<Scores> articles, Scores all) {
    public GoldReport {
        articles = List.copyOf(articles);
    }

    /**
     * An aligned table: a line for each measure, a column for each article and for all together; right/found/gold, right/gold, or
     * a number of mistakes. Single types of relations come last.
     */
    public String table() {
        List<List<String>> rows = new ArrayList<>();
        List<Scores> columns = new ArrayList<>(articles);
        columns.add(all);
        List<String> head = new ArrayList<>(List.of(""));
        columns.forEach(scores -> head.add(scores.article()));
        rows.add(head);
        List<String> measures = new ArrayList<>(all.figures().keySet());
        measures.sort(Comparator.comparingInt(measure -> measure.startsWith(RelationScorer.ONE_TYPE) ? 1 : 0));
        for (String measure : measures) {
            List<String> row = new ArrayList<>(List.of(measure));
            for (Scores scores : columns) {
                Score score = scores.figures().get(measure);
                row.add(score == null ? "" : scores == all ? full(score) : brief(score));
            }
            rows.add(row);
        }
        return aligned(rows);
    }

    /** The mistakes, one a line, by measure in the order of the table, then by article. */
    public String mistakes() {
        StringBuilder text = new StringBuilder();
        List<String> measures = all.mistakes().stream().map(Scores.Mistake::measure).distinct().sorted().toList();
        for (String measure : measures) {
            text.append(measure).append('\n');
            all.mistakes().stream().filter(mistake -> mistake.measure().equals(measure)).forEach(
                    mistake -> text.append(
                            String.format(
                                    Locale.ROOT, "  %s %-8s %s%n", mistake.article(),
                                    mistake.fault().name().toLowerCase(Locale.ROOT), mistake.words())));
        }
        return text.toString();
    }

    /** The figures as JSON: by article and for "all", by measure. */
    public String json() {
        ObjectNode root = new ObjectMapper().createObjectNode();
        for (Scores scores : articles) {
            put(root.putObject(scores.article()), scores);
        }
        put(root.putObject(all.article()), all);
        return root.toPrettyString();
    }

    private static void put(ObjectNode node, Scores scores) {
        scores.figures().forEach((measure, score) -> {
            ObjectNode figure = node.putObject(measure);
            switch (score) {
                case Score.Match match -> figure.put("right", match.right()).put("found", match.found()).put("gold", match.gold())
                        .put("precision", match.precision()).put("recall", match.recall()).put("f1", match.f1());
                case Score.Share share -> figure.put("right", share.right()).put("of", share.of()).put("share", share.value());
                case Score.Count count -> figure.put("count", count.count());
            }
        });
    }

    private static String brief(Score score) {
        return switch (score) {
            case Score.Match match -> match.right() + "/" + match.found() + "/" + match.gold();
            case Score.Share share -> share.right() + "/" + share.of();
            case Score.Count count -> String.valueOf(count.count());
        };
    }

    private static String full(Score score) {
        return brief(score) + switch (score) {
            case Score.Match match -> String.format(
                    Locale.ROOT, "  P %.1f R %.1f F1 %.1f", 100 * match.precision(), 100 * match.recall(), 100 * match.f1());
            case Score.Share share -> String.format(Locale.ROOT, "  %.1f %%", 100 * share.value());
            case Score.Count count -> "";
        };
    }

    private static String aligned(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        int[] widths = new int[rows.get(0).size()];
        rows.forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
