package org.newsgraph.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.query.QueryException;
import org.newsgraph.query.SavedQueries;

/**
 * Scores questions to the loaded graph. A question counts where every answer of the gold comes and no row is wrong. A row is
 * right where some answer, or something that the plan accepts beside, agrees in every field that the row fills; an answer has
 * come where a row that agrees fills all its fields. A field that the gold leaves empty must be empty.
 */
final class QuestionScorer {
    private static final String MEASURE = "questions";
    /** Of one question; a query that goes wrong may give thousands of rows. */
    private static final int WRONG_ROWS_LISTED = 5;

    private final Rows rows;
    private final SavedQueries saved;
    private final GraphAlignment alignment;
    private final Scores scores;

    QuestionScorer(Rows rows, SavedQueries saved, GraphAlignment alignment, Scores scores) {
        this.rows = rows;
        this.saved = saved;
        this.alignment = alignment;
        this.scores = scores;
    }

    /** Questions that the plan does not put are left out of the sum. */
    void score(List<Gold.Question> questions, QuestionPlan plan) {
        int right = 0;
        int of = 0;
        for (Gold.Question question : questions) {
            var entry = plan.entry(question.id());
            if (entry.isPresent()) {
                of++;
                right += isRight(question, entry.get()) ? 1 : 0;
            }
        }
        scores.put(MEASURE, new Score.Share(right, of));
    }

    private boolean isRight(Gold.Question question, QuestionPlan.Entry entry) {
        int before = scores.mistakes().size();
        try {
            var query = saved.find(entry.query())
                    .orElseThrow(() -> new QueryException("There is no saved query " + entry.query() + "."));
            judge(question, entry, split(rows.of(query, entry.arguments()), entry));
        } catch (QueryException e) {
            scores.missing(MEASURE, question.id() + " " + e.getMessage());
        }
        return scores.mistakes().size() == before;
    }

    /** Where several columns hold the same field, each is a row of its own. */
    private static List<Map<String, String>> split(List<Map<String, String>> rows, QuestionPlan.Entry entry) {
        long fields = entry.columns().stream().map(QuestionPlan.Column::field).distinct().count();
        if (fields == entry.columns().size()) {
            return rows;
        }
        return rows.stream().flatMap(row -> entry.columns().stream().filter(column -> row.containsKey(column.name()))
                .map(column -> Map.of(column.name(), row.get(column.name())))).toList();
    }

    private void judge(Gold.Question question, QuestionPlan.Entry entry, List<Map<String, String>> found) {
        List<Map<String, List<String>>> allowed = new ArrayList<>(question.answers());
        allowed.addAll(entry.accepted());
        allowed.addAll(entry.acceptsOffices() ? alignment.offices() : List.of());
        Set<List<String>> seen = new HashSet<>();
        int wrong = 0;
        for (Map<String, String> row : found) {
            List<String> values = entry.columns().stream().map(column -> row.getOrDefault(column.name(), "-")).toList();
            if (seen.add(values) && wrong < WRONG_ROWS_LISTED
                    && allowed.stream().noneMatch(answer -> agrees(answer, row, entry))) {
                scores.spurious(MEASURE, question.id() + " " + values, Ranges.none());
                wrong++;
            }
        }
        question.answers().stream().filter(answer -> !entry.notNeeded().contains(answer) && !came(answer, found, entry))
                .forEach(answer -> scores.missing(MEASURE, question.id() + " " + answer));
    }

    private boolean came(Map<String, List<String>> answer, List<Map<String, String>> found, QuestionPlan.Entry entry) {
        List<Map<String, String>> agreeing = found.stream().filter(row -> agrees(answer, row, entry)).toList();
        if (entry.joined()) {
            return answer.keySet().stream()
                    .allMatch(field -> agreeing.stream().anyMatch(row -> fills(answer, field, row, entry)));
        }
        return agreeing.stream().anyMatch(row -> answer.keySet().stream().allMatch(field -> fills(answer, field, row, entry)));
    }

    /** Whether nothing in the row speaks against the answer. */
    private boolean agrees(Map<String, List<String>> answer, Map<String, String> row, QuestionPlan.Entry entry) {
        return entry.columns().stream().filter(column -> row.containsKey(column.name())).allMatch(
                column -> !answer.containsKey(column.field())
                        || answer.get(column.field()).stream().anyMatch(wanted -> is(column, row.get(column.name()), wanted)));
    }

    private boolean fills(Map<String, List<String>> answer, String field, Map<String, String> row, QuestionPlan.Entry entry) {
        List<QuestionPlan.Column> columns = entry.columns().stream().filter(column -> column.field().equals(field)).toList();
        return columns.isEmpty() || answer.get(field).contains(Gold.NOBODY)
                || columns.stream().anyMatch(column -> row.containsKey(column.name()));
    }

    private boolean is(QuestionPlan.Column column, String value, String wanted) {
        if (wanted.equals(Gold.NOBODY)) {
            return false;
        }
        return switch (column.kind()) {
            case ENTITY -> wanted.equalsIgnoreCase(value) || alignment.is(value, wanted);
            case STATEMENT -> alignment.statements(value).contains(wanted);
            case TITLE -> Titles.same(value, wanted);
            case WORDS -> folded(value).equals(folded(wanted));
        };
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceFirst("^(on|in|at|the) ", "");
    }
}
