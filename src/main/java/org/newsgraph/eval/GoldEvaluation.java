package org.newsgraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.query.Queries;
import org.newsgraph.query.SavedQueries;

/**
 * Measures an analyser against a gold file. The findings of every article are led back to its raw text, so cleaning is measured
 * with the rest. Deterministic; not thread-safe.
 */
public final class GoldEvaluation {
    private final Gold gold;
    private final Map<String, String> texts;

    GoldEvaluation(Gold gold, Map<String, String> texts) {
        this.gold = gold;
        this.texts = texts;
    }

    /**
     * Opens a gold file and finds its texts.
     *
     * @throws GoldException where the file cannot be read, a text is not found, or the gold does not fit its text
     */
    public static GoldEvaluation open(Path file, GoldTexts texts) {
        JsonNode root = GoldReader.tree(file);
        Gold gold = GoldReader.read(file.toString(), root);
        Map<String, String> found = new LinkedHashMap<>();
        for (Gold.Article article : gold.articles()) {
            String text = texts.text(article);
            GoldTexts.check(article.id(), root.path("articles").path(article.id()), new Words(text));
            found.put(article.id(), text);
        }
        return new GoldEvaluation(gold, found);
    }

    /** The gold itself. */
    public Gold gold() {
        return gold;
    }

    /** The raw texts by id of their article, in the order of the file. */
    public Map<String, String> texts() {
        return texts;
    }

    /**
     * Analyses every article and scores what is found.
     *
     * @param analyser takes the article's id and its raw text
     */
    public GoldReport run(BiFunction<String, String, AnalyzedArticle> analyser) {
        return score(analyze(analyser));
    }

    /** What an analyser finds, by id of the article. */
    public Map<String, AnalyzedArticle> analyze(BiFunction<String, String, AnalyzedArticle> analyser) {
        Map<String, AnalyzedArticle> found = new LinkedHashMap<>();
        texts.forEach((id, text) -> found.put(id, analyser.apply(id, text)));
        return found;
    }

    /** Scores what was found in the articles. */
    public GoldReport score(Map<String, AnalyzedArticle> found) {
        List<Scores> parts = gold.articles().stream()
                .map(article -> score(article, texts.get(article.id()), found.get(article.id()))).toList();
        return new GoldReport(parts, Scores.sum("all", parts));
    }

    /**
     * Puts the gold's questions to a store into which the articles were loaded.
     *
     * @param found what was found in the articles and loaded; only tells which entity of the store is which of the gold
     */
    public Scores ask(Map<String, AnalyzedArticle> found, Queries queries, SavedQueries saved, QuestionPlan plan) {
        Rows rows = new Rows(queries);
        GraphAlignment alignment = new GraphAlignment(rows);
        gold.articles().forEach(
                article -> alignment.add(article, found.get(article.id()), new Words(texts.get(article.id())), rows));
        Scores scores = new Scores("store");
        new QuestionScorer(rows, saved, alignment, scores).score(gold.questions(), plan);
        return scores;
    }

    /** Scores one article. */
    static Scores score(Gold.Article gold, String raw, AnalyzedArticle article) {
        Scores scores = new Scores(gold.id());
        Prediction prediction = new Prediction(article, new Words(raw));
        Alignment alignment = new Alignment(gold, prediction);
        StatementPairing pairing = new StatementPairing(gold, prediction);
        Sources sources = new Sources(prediction, alignment);
        RoleScorer roles = new RoleScorer(gold, prediction, alignment, scores);
        new MentionScorer(gold, prediction, alignment, scores).score();
        new NodeScorer(gold, prediction, alignment, scores).score();
        new StatementScorer(gold, prediction, pairing, sources, scores).score();
        new CircumstanceScorer(gold, prediction, alignment, pairing, scores).score();
        new RelationScorer(gold, prediction, alignment, roles, scores).score();
        roles.score();
        new NegativeScorer(gold, prediction, alignment, scores).score();
        return scores;
    }
}
