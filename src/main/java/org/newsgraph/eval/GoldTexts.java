package org.newsgraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.Span;
import org.newsgraph.read.Reason;

/** Finds the raw texts of gold articles, which gold files need not hold themselves, and checks that they are the right ones. */
public final class GoldTexts {
    private final List<Path> folders;

    /** @param folders where text files, or JSON Lines files with the fields {@code id} and {@code text}, are; the first counts */
    public GoldTexts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Looks in these folders, then beside the gold file, then in the folder {@code seeds} beside its folder. */
    public static GoldTexts of(Path gold, List<Path> folders) {
        Path folder = gold.toAbsolutePath().getParent();
        List<Path> all = new ArrayList<>(folders);
        all.add(folder);
        all.add(folder.resolveSibling("seeds"));
        return new GoldTexts(all);
    }

    /**
     * The raw text of an article.
     *
     * @throws GoldException where it is not found, or is another text than the one that the gold was made on
     */
    public String text(Gold.Article article) {
        Gold.Text wanted = article.text();
        String text = wanted.file().flatMap(this::find).map(GoldTexts::content).or(() -> record(wanted)).orElseThrow(
                () -> new GoldException(
                        "gold article " + article.id() + ": its text " + where(wanted) + " is in none of " + folders));
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

    private Optional<Path> find(String name) {
        return folders.stream().map(folder -> folder.resolve(name)).filter(Files::isRegularFile).findFirst();
    }

    private Optional<String> record(Gold.Text text) {
        return text.record().flatMap(id -> text.bench().flatMap(this::find).flatMap(file -> record(file, id)));
    }

    private static Optional<String> record(Path file, String id) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode record = line.contains(id) ? new ObjectMapper().readTree(line) : MissingNode.getInstance();
                if (record.path("id").asText().equals(id)) {
                    return Optional.of(record.path("text").asText());
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new GoldException(file + ": cannot be read: " + Reason.of(e), e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new GoldException(file + ": cannot be read: " + Reason.of(e), e);
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
