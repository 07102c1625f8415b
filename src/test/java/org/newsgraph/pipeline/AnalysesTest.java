package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.AnalyzedArticle;
import org.newsgraph.model.Article;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.ReadResult;

class AnalysesTest {
    private static AnalyzedArticle analyze(Article article) {
        if (article.source().equals("file 7")) {
            throw new IllegalStateException("broken");
        }
        return new AnalyzedArticle(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Article article(int number) {
        return new Article(String.format("%08d", number), "file " + number, CleanText.untouched("Text."), Metadata.unknown());
    }

    @Test
    void keepsTheOrderAndSetsAsideWhatFails() {
        List<String> seen = new ArrayList<>();
        var records = IntStream.range(0, 200).<ReadResult>mapToObj(i -> i == 3
                ? new ReadResult.Unreadable("file 3", "is empty")
                : new ReadResult.Read(article(i)));
        try (Analyses analyses = new Analyses(AnalysesTest::analyze, records, 4)) {
            analyses.forEachRemaining(outcome -> seen.add(switch (outcome) {
                case Outcome.Analyzed analyzed -> analyzed.article().article().source();
                case Outcome.Failed failed -> failed.why().location() + " failed";
            }));
        }
        assertThat(seen).hasSize(200).startsWith("file 0", "file 1", "file 2", "file 3 failed", "file 4").endsWith("file 199")
                .contains("file 7 failed");
    }

    @Test
    void refusesNoThreads() {
        assertThatThrownBy(() -> new Analyses(AnalysesTest::analyze, Stream.of(), 0)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("threads: 0");
    }
}
