package org.newsgraph.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.newsgraph.Sample;

class ArticleJsonTest {
    @Test
    void readsBackWhatItWrote() {
        for (var article : Sample.all()) {
            String line = ArticleJson.write(article);
            assertThat(line).doesNotContain("\n");
            assertThat(ArticleJson.read(line)).usingRecursiveComparison().isEqualTo(article);
        }
    }

    @Test
    void pointsEveryStretchAtItsWordsInTheRawRecord() throws Exception {
        JsonNode node = new ObjectMapper().readTree(ArticleJson.write(Sample.dam()));
        int[] points = node.get("raw").asText().codePoints().toArray();
        var stretches = node.findParents("words").stream().filter(one -> one.has("clean")).toList();
        assertThat(stretches).hasSizeGreaterThan(30);
        for (JsonNode stretch : stretches) {
            StringBuilder words = new StringBuilder();
            for (JsonNode range : stretch.get("raw")) {
                words.append(new String(points, range.get(0).asInt(), range.get(1).asInt() - range.get(0).asInt()));
            }
            assertThat(words).hasToString(stretch.get("words").asText());
        }
    }

    @Test
    void saysInOneSentenceWhatIsNoArticle() {
        assertThatThrownBy(() -> ArticleJson.read("{\"a\": 1}")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not an analysed article");
        assertThatThrownBy(() -> ArticleJson.read("{")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not JSON");
        assertThatThrownBy(() -> ArticleJson.read("{\"newsgraph\": 1}")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'text'");
    }
}
