package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.query.OutputFormat;

class NewsgraphTest {
    @TempDir
    Path folder;

    @Test
    void loadsAsksAndExports() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"),
                "Norway's foreign minister, Ingrid Dahl, told reporters in Oslo that Chile should lift its sanctions on Peru.");
        Path empty = Files.writeString(folder.resolve("b.txt"), "");
        try (Newsgraph graph = Newsgraph.open(folder.resolve("store"), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))) {
            var result = graph.load(List.of(article.toString(), empty.toString()));
            assertThat(result.loaded().added()).isEqualTo(1);
            assertThat(result.failed()).singleElement()
                    .satisfies(failed -> assertThat(failed.location()).isEqualTo(empty.toString()));
            var out = new ByteArrayOutputStream();
            graph.querySaved("said-about", Map.of("country", "Peru"), OutputFormat.CSV, out);
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("Ingrid Dahl", "Chile should lift its sanctions on Peru");
            assertThat(graph.export(folder.resolve("graph.nq"))).isPositive();
        }
        assertThat(folder.resolve("graph.nq")).isNotEmptyFile();
    }
}
