package org.newsgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.Article;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.ReadResult;
import org.newsgraph.model.ReadResult.Read;
import org.newsgraph.model.ReadResult.Unreadable;
import org.newsgraph.rules.Resources;

class ArticlesTest {
    @TempDir
    Path folder;

    private List<ReadResult> read(String... paths) {
        Articles articles = new Articles(Cleaner.standard(Resources.shipped()), StandardCharsets.UTF_8, Metadata.unknown());
        var input = new ByteArrayInputStream("Ana Costa left.".getBytes(StandardCharsets.UTF_8));
        try (var results = articles.of(List.of(paths), input).read()) {
            return results.toList();
        }
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private void says(String path, String part) {
        assertThat(read(path)).singleElement().isInstanceOfSatisfying(Unreadable.class, result -> {
            assertThat(result.location()).isEqualTo(path);
            assertThat(result.reason()).contains(part);
        });
    }

    @Test
    void readsAFileWithItsSidecar() throws IOException {
        String path = file("a.txt", "Ana Costa left.".getBytes(StandardCharsets.UTF_8));
        file("a.json", "{\"published\":\"2019-03-27T10:00:00Z\",\"authors\":\"Luis Brandt\",\"url\":\"https://a.example/1\"}"
                .getBytes(StandardCharsets.UTF_8));
        Article article = ((Read) read(path).get(0)).article();
        assertThat(article.metadata().published()).contains(LocalDate.of(2019, 3, 27));
        assertThat(article.metadata().authors()).containsExactly("Luis Brandt");
        assertThat(article.key()).isEqualTo(Keys.of("https://a.example/1"));
    }

    @Test
    void readsFoldersInTheOrderOfTheirPathsAndStandardInput() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        file("b/2.txt", "Two came.".getBytes(StandardCharsets.UTF_8));
        file("b/1.txt", "One came.".getBytes(StandardCharsets.UTF_8));
        file("b/1.json", "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(read(folder.resolve("b").toString(), "-")).extracting(result -> ((Read) result).article().text().text())
                .containsExactly("One came.", "Two came.", "Ana Costa left.");
    }

    @Test
    void sameTextHasTheSameKeyWhereverItStands() throws IOException {
        String one = file("1.txt", "Ana Costa left.".getBytes(StandardCharsets.UTF_8));
        assertThat(((Read) read(one).get(0)).article().key()).isEqualTo(((Read) read("-").get(0)).article().key());
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        says(file("empty.txt", new byte[0]), "is empty");
        says(file("binary.txt", new byte[]{'a', 0, 'b'}), "is binary");
        says(file("latin.txt", "caf\u00E9 Guaid\u00F3".getBytes(StandardCharsets.ISO_8859_1)), "--charset windows-1252");
        says(file("blank.txt", " \n\n ".getBytes(StandardCharsets.UTF_8)), "has no article in it");
        says(file("long.txt", "word ".repeat(4_000_000).getBytes(StandardCharsets.UTF_8)), "has 20 MB");
        says(folder.resolve("none.txt").toString(), "does not exist");
        says(Files.createDirectory(folder.resolve("void")).toString(), "no file ends in .txt");
    }

    @Test
    void namesTheSidecarThatIsWrong() throws IOException {
        String path = file("c.txt", "Ana Costa left.".getBytes(StandardCharsets.UTF_8));
        file("c.json", "{\"published\":\"March 2019\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(read(path)).singleElement().isEqualTo(
                new Unreadable(folder.resolve("c.json").toString(), "has published: \"March 2019\"; write it as 2019-03-27"));
    }
}
