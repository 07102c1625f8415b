package org.newsgraph.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.eval.Invented.at;
import static org.newsgraph.eval.Invented.name;
import static org.newsgraph.eval.Invented.pronoun;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Attribution.QuoteType;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Source;

class GoldEvaluationTest {

    @Test
    void givesAHundredForPerfectFindings() {
        Scores scores = Invented.perfect().scores();
        assertThat(scores.mistakes()).isEmpty();
        scores.figures().forEach((measure, score) -> {
            switch (score) {
                case Score.Match match -> assertThat(match.f1()).as(measure).isEqualTo(1);
                case Score.Share share -> assertThat(share.value()).as(measure).isEqualTo(1);
                case Score.Count count -> assertThat(count.count()).as(measure).isZero();
            }
        });
        assertThat(scores.share("people/one node")).isEqualTo(new Score.Share(2, 2));
        assertThat(scores.match("statements/addressee, time, medium")).isEqualTo(new Score.Match(2, 2, 2));
        assertThat(scores.match("relations")).isEqualTo(new Score.Match(1, 1, 1));
    }

    @Test
    void countsNothingFoundAsMissing() {
        Scores scores = new Invented().scores();
        assertThat(scores.match("mentions/names exact")).isEqualTo(new Score.Match(0, 0, 6));
        assertThat(scores.count("people/missing")).isEqualTo(2);
        assertThat(scores.share("statements/quoted right")).isEqualTo(new Score.Share(0, 1));
        assertThat(scores.count("statements/quoted missing")).isOne();
        assertThat(scores.match("relations").recall()).isZero();
    }

    @Test
    void takesAShiftedNameForOverlapOnly() {
        Invented made = new Invented();
        made.chain(EntityType.PERSON, "Lee", name("Lee, the"));
        Scores scores = made.scores();
        assertThat(scores.match("mentions/names exact").right()).isZero();
        assertThat(scores.match("mentions/names overlap")).isEqualTo(new Score.Match(1, 1, 6));
    }

    @Test
    void countsTwoPersonsInOneChainAsMerged() {
        Invented made = new Invented();
        made.chain(EntityType.PERSON, "Ann Lee", name("Ann Lee"), name("Ms Lee"), name("Boris Kroll"));
        Scores scores = made.scores();
        assertThat(scores.count("people/merged chains")).isOne();
        assertThat(scores.share("people/one node")).isEqualTo(new Score.Share(0, 2));
    }

    @Test
    void countsAPersonInTwoChainsAsSplit() {
        Invented made = new Invented();
        made.chain(EntityType.PERSON, "Ann Lee", name("Ann Lee"));
        made.chain(EntityType.PERSON, "Ms Lee", name("Ms Lee"));
        made.chain(EntityType.PERSON, "Boris Kroll", name("Boris Kroll"));
        Scores scores = made.scores();
        assertThat(scores.count("people/split")).isOne();
        assertThat(scores.share("people/one node")).isEqualTo(new Score.Share(1, 2));
    }

    @Test
    void tellsInventedPeopleFromThoseInNoise() {
        Invented made = Invented.perfect();
        made.chain(EntityType.PERSON, "Lima", name("Lima"));
        made.chain(EntityType.PERSON, "Joe Doe", name("Joe Doe"));
        Scores scores = made.scores();
        assertThat(scores.count("people/invented")).isOne();
        assertThat(scores.count("people/invented in noise")).isOne();
        assertThat(scores.count("noise/names")).isOne();
        assertThat(scores.share("negatives avoided")).isEqualTo(new Score.Share(0, 1));
    }

    @Test
    void countsAWrongSpeaker() {
        Invented made = Invented.perfect();
        made.statements.clear();
        made.direct(1);
        made.indirect(0);
        Scores scores = made.scores();
        assertThat(scores.count("statements/quoted wrong")).isOne();
        assertThat(scores.share("statements/quoted right")).isEqualTo(new Score.Share(0, 1));
        assertThat(scores.match("statements/indirect")).isEqualTo(new Score.Match(0, 1, 1));
    }

    @Test
    void takesAPronounThatNothingIsLinkedToForNoSpeaker() {
        Invented made = Invented.perfect();
        made.chain(EntityType.PERSON, "She", pronoun("She"));
        made.statements.clear();
        made.direct(4);
        assertThat(made.scores().count("statements/quoted wrong")).isOne();
    }

    @Test
    void countsASourceLeftOpenAsMissing() {
        Invented made = Invented.perfect();
        made.statements.clear();
        made.statement(QuoteType.DIRECT, new Source.Unstated(), "told", "We must leave", List.of(), Optional.empty());
        Scores scores = made.scores();
        assertThat(scores.count("statements/quoted wrong")).isZero();
        assertThat(scores.count("statements/quoted missing")).isOne();
    }

    @Test
    void countsAQuotationOutsideTheGoldAsSpurious() {
        Invented made = Invented.perfect();
        made.statement(QuoteType.DIRECT, new Source.Chain(0, at("Ann Lee")), "met", "She left", List.of(), Optional.empty());
        assertThat(made.scores().count("statements/quoted spurious")).isOne();
    }

    @Test
    void excusesAPieceOfAQuotationWithTheRightSpeakerOnly() {
        Invented right = Invented.perfect();
        right.statement(QuoteType.DIRECT, new Source.Chain(0, at("Ms Lee")), "told", "leave", List.of(), Optional.empty());
        assertThat(right.scores().count("statements/quoted spurious")).isZero();
        assertThat(right.scores().count("statements/quoted pieces")).isOne();
        Invented wrong = Invented.perfect();
        wrong.statement(QuoteType.DIRECT, new Source.Chain(1, at("Boris Kroll")), "told", "leave", List.of(), Optional.empty());
        assertThat(wrong.scores().count("statements/quoted spurious")).isOne();
    }

    @Test
    void asksForHalfOfTheWordsOfAContent() {
        Invented made = Invented.perfect();
        made.statements.clear();
        made.statement(
                QuoteType.DIRECT, new Source.Chain(0, at("Ms Lee")), "told", "We must leave,” Ms", List.of(), Optional.empty());
        Scores scores = made.scores();
        assertThat(scores.match("statements/content overlap")).isEqualTo(new Score.Match(1, 1, 2));
        assertThat(scores.match("statements/content exact")).isEqualTo(new Score.Match(0, 1, 2));
    }

    @Test
    void takesASymmetricRelationEitherWay() {
        Invented made = Invented.perfect();
        made.relations.clear();
        made.relation("meetsWith", 1, 0);
        assertThat(made.scores().match("relations but holdsRole")).isEqualTo(new Score.Match(1, 1, 1));
    }

    @Test
    void countsAFalseRelationOnceHoweverOftenFound() {
        Invented made = Invented.perfect();
        made.relation("meetsWith", 0, 1);
        made.relation("supports", 0, 1);
        made.relation("supports", 0, 1);
        assertThat(made.scores().match("relations")).isEqualTo(new Score.Match(1, 2, 1));
        assertThat(made.scores().match("relations/supports")).isEqualTo(new Score.Match(0, 1, 0));
    }

    @Test
    void tellsAnOfficeFromAnOfficeOfTheWrongBody() {
        Invented made = Invented.perfect();
        made.roles.clear();
        made.role(0, "minister", 3);
        made.role(1, "poet", 2);
        Scores scores = made.scores();
        assertThat(scores.match("roles/holder and title")).isEqualTo(new Score.Match(1, 2, 1));
        assertThat(scores.match("roles/holder, title, of")).isEqualTo(new Score.Match(0, 2, 1));
    }

    @Test
    void wantsExactlyOneChainForACountry() {
        Invented made = new Invented();
        made.chain(EntityType.COUNTRY, "Peru", name("Peru, met"));
        made.chain(EntityType.COUNTRY, "Peru", name("Peru would"));
        assertThat(made.scores().match("countries")).isEqualTo(new Score.Match(0, 2, 1));
    }

    @Test
    void addsUpArticlesAndPrintsThem() {
        Scores scores = Invented.perfect().scores();
        GoldReport report = new GoldReport(List.of(scores, scores), Scores.sum("all", List.of(scores, scores)));
        assertThat(report.all().share("people/one node")).isEqualTo(new Score.Share(4, 4));
        assertThat(report.table()).contains("people/one node").contains("4/4  100.0 %");
        assertThat(report.json()).contains("\"share\" : 1.0");
        assertThat(report.mistakes()).isEmpty();
    }
}
