package org.newsgraph.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {
    private static final String TEXT = "Ann Lee spoke.\n";
    private static final String GOLD = """
            {"articles": {"1": {
              "article": {"file": "a.txt", "sha256": "%s", "noise": []},
              "entities": [{"id": "ann-lee", "type": "Person", "iso3166": null, "roles": [{"role": "poet", "of": null}],
                "mentions": [{"text": "%s", "start": 0, "end": 7, "kind": "name", "zone": "body"}]}],
              "statements": [{"id": "s-1", "type": "indirect", "speaker": null, "cue": [], "addressees": [], "content": [],
                "time": null, "medium": null, "question": false, "status": "referenced-only"}],
              "relations": [{"id": "r-1", "relation": "attacks", "subject": null, "object": "ann-lee", "evidence": [],
                "asserted_by": null, "inferred": false, "qualifiers": {}}]}}}
            """;

    @TempDir
    Path folder;

    private GoldEvaluation open(String sha256, String words) throws IOException {
        Path file = folder.resolve("gold.json");
        Files.writeString(file, GOLD.formatted(sha256, words));
        return GoldEvaluation.open(file, GoldTexts.of(file, List.of()));
    }

    @Test
    void readsAbsentThingsAsNobody() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Gold.Article article = open(GoldTexts.sha256(TEXT), "Ann Lee").gold().articles().get(0);
        assertThat(article.statements().get(0).hasSpeaker()).isFalse();
        assertThat(article.statements().get(0).hasContent()).isFalse();
        assertThat(article.relations().get(0).subjects()).containsExactly(Gold.NOBODY);
        assertThat(article.relations().get(0).by()).isEqualTo(Gold.NOBODY);
        assertThat(article.entities().get(0).roles().get(0).of()).containsExactly(Gold.NOBODY);
    }

    @Test
    void saysWhereTheGoldDoesNotFitItsText() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        assertThatThrownBy(() -> open(GoldTexts.sha256(TEXT), "Ann Lea")).isInstanceOf(GoldException.class)
                .hasMessageContaining("article 1").hasMessageContaining("Ann Lea").hasMessageContaining("0-7");
    }

    @Test
    void refusesAnotherText() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT + "x");
        assertThatThrownBy(() -> open(GoldTexts.sha256(TEXT), "Ann Lee")).isInstanceOf(GoldException.class)
                .hasMessageContaining("another one");
    }

    @Test
    void saysWhereItLookedForAText() {
        assertThatThrownBy(() -> open("", "Ann Lee")).isInstanceOf(GoldException.class).hasMessageContaining("a.txt");
    }

    @Test
    void findsATextAsARecordOfABenchFile() throws IOException {
        Files.writeString(folder.resolve("b.jsonl"),
                "{\"id\": \"r7\", \"text\": \"Other.\"}\n{\"id\": \"r8\", \"text\": \"Here.\"}\n");
        Gold.Text text = new Gold.Text(
                Optional.empty(), GoldTexts.sha256("Here."), Optional.of("b.jsonl"), Optional.of("r8"));
        Gold.Article article = new Gold.Article("1", text, List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(new GoldTexts(List.of(folder)).text(article)).isEqualTo("Here.");
    }

    @Test
    void comparesTitlesByHeadAndWords() {
        assertThat(Titles.same("president", "the U.S. President")).isTrue();
        assertThat(Titles.same("ambassador to Peru", "ambassador")).isTrue();
        assertThat(Titles.same("prime minister", "foreign minister")).isFalse();
        assertThat(Titles.same("chief", "chief of staff")).isTrue();
        assertThat(Titles.same("staff", "chief of staff")).isFalse();
    }
}
