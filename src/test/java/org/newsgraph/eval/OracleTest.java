package org.newsgraph.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.AnalyzedArticle;

/** Real gold against itself: the measure must be able to give its best figure. */
class OracleTest {

    private static GoldReport report(GoldEvaluation evaluation) {
        return evaluation.run((id, text) -> found(evaluation, id, text));
    }

    private static AnalyzedArticle found(GoldEvaluation evaluation, String id, String text) {
        Gold.Article gold = evaluation.gold().articles().stream().filter(article -> article.id().equals(id)).findFirst()
                .orElseThrow();
        return new Oracle(gold, text).analyze();
    }

    /** All but who asserts an office: the gold says that of relations alone. */
    private static List<Scores.Mistake> mistakes(GoldReport report) {
        return report.all().mistakes().stream().filter(mistake -> !mistake.measure().equals("relations asserted by")).toList();
    }

    @Test
    void findsNothingWrongWithTheGoldOfTheSeeds() {
        GoldReport report = report(GoldFiles.seeds());
        assertThat(mistakes(report)).isEmpty();
        assertThat(report.all().share("statements/quoted right")).isEqualTo(new Score.Share(21, 21));
        assertThat(report.all().match("statements/indirect").gold()).isEqualTo(15);
        assertThat(report.all().share("people/one node")).isEqualTo(new Score.Share(16, 16));
        assertThat(report.all().match("countries").gold()).isEqualTo(8);
    }

    @Test
    void findsNothingWrongWithTheHeldOutGold() {
        assertThat(mistakes(report(GoldFiles.ten()))).isEmpty();
    }
}
