package org.newsgraph.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.AnalyzedArticle;

/** The product's own bars, on the two articles that they are set for. */
class GoldBarsTest {

    @Test
    void clearsTheBarsOnTheSeeds() throws IOException {
        GoldEvaluation seeds = GoldFiles.seeds();
        Map<String, AnalyzedArticle> found = seeds.analyze(EvalMain.shipped());
        Scores all = seeds.score(found).all();
        Scores questions = LoadedGold.ask(seeds, found, GoldFiles.QUESTIONS, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        SoftAssertions.assertSoftly(bar -> {
            bar.assertThat(all.share("statements/quoted right").right()).as("quoted, right speaker").isGreaterThanOrEqualTo(18);
            bar.assertThat(all.count("statements/quoted wrong")).as("quoted, wrong speaker").isLessThanOrEqualTo(1);
            bar.assertThat(all.count("statements/quoted spurious")).as("quoted, spurious").isZero();
            bar.assertThat(all.match("statements/indirect").right()).as("indirect").isGreaterThanOrEqualTo(10);
            bar.assertThat(all.match("statements/addressee, time, medium").recall()).as("addressee, time, medium")
                    .isGreaterThanOrEqualTo(0.6);
            bar.assertThat(all.share("people/one node").right()).as("people").isGreaterThanOrEqualTo(15);
            bar.assertThat(all.count("people/merged chains")).as("people merged").isZero();
            bar.assertThat(all.count("people/invented") + all.count("people/invented in noise")).as("people invented").isZero();
            bar.assertThat(all.match("countries").right()).as("countries").isEqualTo(8);
            bar.assertThat(all.match("relations").precision()).as("relations, precision").isGreaterThanOrEqualTo(0.75);
            bar.assertThat(all.match("relations").recall()).as("relations, recall").isGreaterThanOrEqualTo(0.5);
            bar.assertThat(questions.share("questions").right()).as("questions " + questions.mistakes())
                    .isGreaterThanOrEqualTo(10);
        });
        assertThat(all.share("statements/quoted right").of()).as("the gold is whole").isEqualTo(21);
    }
}
