package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalVerbTest {
    private static final String TEXT = "Irina Orlova said that the dam is safe.\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Main.run(
                arguments, InputStream.nullInputStream(), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Clock.systemUTC());
    }

    private String gold(String sha256, int end) throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Path file = folder.resolve("gold.json");
        Files.writeString(
                file, """
                        {"articles": {"one": {"article": {"file": "a.txt", "sha256": "%s", "noise": []},
                         "entities": [{"id": "irina-orlova", "type": "Person", "roles": [],
                          "mentions": [{"text": "Irina Orlova", "start": 0, "end": %d, "kind": "name"}]}],
                         "statements": [], "relations": []}}}
                        """.formatted(sha256, end));
        return file.toString();
    }

    private static String sha256() {
        return org.newsgraph.rdf.Iris.hash(TEXT, 64);
    }

    @Test
    void printsTheTable() throws IOException {
        assertThat(run("eval", "gold", gold(sha256(), 12))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("people/one node").contains("1/1  100.0 %");
    }

    @Test
    void saysWhatIsWrongWithAGold() throws IOException {
        assertThat(run("eval", "gold", gold(sha256(), 5))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("\"Irina Orlova\" should stand at 0-5");
    }

    @Test
    void refusesAGoldOfAnotherText() throws IOException {
        assertThat(run("eval", "gold", gold("0000", 12))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("another one than the gold was made on");
    }
}
