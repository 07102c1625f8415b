package org.newsgraph.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.AnalyzedArticle;

class QuestionScorerTest {
    private static final String QUOTES = """
            {"q": {"query": "quotes-of", "arguments": {"speaker": "Ann Lee"}, "columns": {"report": "answer statement"}}}
            """;
    private static final String OFFICES = """
            {"q": {"query": "offices", "columns": {"personName": "person entity", "title": "role title", "ofName": "of entity"}}}
            """;

    @TempDir
    Path folder;

    private Scores ask(String plan, List<Map<String, List<String>>> answers) throws IOException {
        return ask(Invented.perfect(), plan, answers);
    }

    private Scores ask(Invented made, String plan, List<Map<String, List<String>>> answers) throws IOException {
        Path file = folder.resolve("plan.json");
        Files.writeString(file, plan);
        Gold gold = new Gold(List.of(Invented.gold()), List.of(new Gold.Question("q", "?", answers)));
        AnalyzedArticle found = made.article();
        return LoadedGold.ask(
                new GoldEvaluation(gold, Map.of("1", Invented.TEXT)), Map.of("1", found), file,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    @Test
    void takesAnAnswerFromTheGraph() throws IOException {
        assertThat(ask(QUOTES, List.of(Map.of("answer", List.of("s-1")))).share("questions")).isEqualTo(new Score.Share(1, 1));
    }

    @Test
    void missesAnAnswerThatDoesNotCome() throws IOException {
        Scores scores = ask(QUOTES, List.of(Map.of("answer", List.of("s-1")), Map.of("answer", List.of("s-2"))));
        assertThat(scores.share("questions")).isEqualTo(new Score.Share(0, 1));
        assertThat(scores.mistakes()).singleElement().extracting(Scores.Mistake::fault).isEqualTo(Scores.Fault.MISSING);
    }

    @Test
    void countsARowThatTheGoldDoesNotHave() throws IOException {
        Scores scores = ask(QUOTES, List.of());
        assertThat(scores.share("questions")).isEqualTo(new Score.Share(0, 1));
        assertThat(scores.mistakes()).singleElement().extracting(Scores.Mistake::fault).isEqualTo(Scores.Fault.SPURIOUS);
    }

    @Test
    void comparesRowsFieldByField() throws IOException {
        Map<String, List<String>> right = Map
                .of("person", List.of("ann-lee"), "role", List.of("minister"), "of", List.of("peru"));
        assertThat(ask(OFFICES, List.of(right)).share("questions")).isEqualTo(new Score.Share(1, 1));
    }

    @Test
    void takesNoOtherPersonForTheRightOne() throws IOException {
        Map<String, List<String>> wrong = Map
                .of("person", List.of("boris-kroll"), "role", List.of("minister"), "of", List.of("peru"));
        assertThat(ask(OFFICES, List.of(wrong)).share("questions")).isEqualTo(new Score.Share(0, 1));
    }

    @Test
    void findsNoTimeWhereTheTextGivesNone() throws IOException {
        Invented made = Invented.perfect();
        made.relation("detains", 0, 1);
        String plan = """
                {"q": {"query": "attacked-or-detained", "columns": {"objectName": "person entity", "when": "time words"}}}
                """;
        Map<String, List<String>> answer = Map.of("person", List.of("boris-kroll"), "time", List.of(Gold.NOBODY));
        assertThat(ask(made, plan, List.of(answer)).share("questions")).isEqualTo(new Score.Share(1, 1));
    }
}
