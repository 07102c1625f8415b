package org.newsgraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.Span;

/** Finds the raw texts of gold articles, which gold files need not hold themselves, and checks that they are the right ones. */
public final class GoldTexts {
    private final List<Path> folders;
    private final Optional<Path> bench;

    /**
     * @param folders where text files are looked for, in this order
     * @param bench folder of JSON Lines files with the fields {@code id} and {@code text}
     */
    public GoldTexts(List<Path> folders, Optional<Path> bench) {
        this.folders = List.copyOf(folders);
        this.bench = bench;
    }

    /** Looks beside the gold file, then in the folder {@code seeds} beside its folder. */
    public static GoldTexts beside(Path gold, Optional<Path> bench) {
        Path folder = gold.toAbsolutePath().getParent();
        return new GoldTexts(List.of(folder, folder.resolveSibling("seeds")), bench);
    }

    /**
     * The raw text of an article.
     *
     * @throws GoldException where it is not found, or is another text than the one that the gold was made on
     */
    public String text(Gold.Article article) {
        String text = fromFolder(article.text()).or(() -> fromBench(article.text())).orElseThrow(
                () -> new GoldException(
                        "gold article " + article.id() + ": its text " + where(article.text()) + " is not in " + folders
                                + bench.map(path -> " or " + path).orElse("")));
        if (!sha256(text).equals(article.text().sha256())) {
            throw new GoldException(
                    "gold article " + article.id() + ": its text is another one than the gold was made on (SHA-256 "
                            + sha256(text)
                            + ", not " + article.text().sha256() + ")");
        }
        return text;
    }

    /**
     * Checks every text that the gold gives with offsets against the raw text.
     *
     * @param node an article of a gold file
     * @throws GoldException at the first that differs
     */
    static void check(String article, JsonNode node, Words raw) {
        if (GoldReader.isSpan(node) && node.path("text").isTextual()) {
            Span span = GoldReader.span(node);
            String stands = span.end() <= raw.length() ? raw.text(span) : "the end of the text";
            if (!stands.equals(node.path("text").asText())) {
                throw new GoldException(
                        "gold article " + article + ": \"" + node.path("text").asText() + "\" should stand at " + span.begin()
                                + "-"
                                + span.end() + ", but there stands \"" + stands + "\"");
            }
        }
        node.forEach(child -> check(article, child, raw));
    }

    private static String where(Gold.Text text) {
        return text.file().or(() -> text.record().map(record -> "(record " + record + " of " + text.bench().orElse("?") + ")"))
                .orElse("(no file named)");
    }

    private Optional<String> fromFolder(Gold.Text text) {
        return text.file().flatMap(
                name -> folders.stream().map(folder -> folder.resolve(name)).filter(Files::isRegularFile).findFirst()
                        .map(GoldTexts::content));
    }

    private Optional<String> fromBench(Gold.Text text) {
        if (bench.isEmpty() || text.bench().isEmpty() || text.record().isEmpty()) {
            return Optional.empty();
        }
        Path file = bench.get().resolve(text.bench().get());
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.contains(text.record().get())) {
                    JsonNode record = new ObjectMapper().readTree(line);
                    if (record.path("id").asText().equals(text.record().get())) {
                        return Optional.of(record.path("text").asText());
                    }
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new GoldException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new GoldException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
