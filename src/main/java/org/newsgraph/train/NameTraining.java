package org.newsgraph.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.analyze.names.NameLearner;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.ZoneKind;
import org.newsgraph.rules.Resources;

/** Makes the model of names from marked sentences, JSON Lines of {@code tokens} and IOB2 {@code tags}. Not thread-safe. */
public final class NameTraining {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final NameTypes types;
    private final NameLearner learner;

    /**
     * @param clusters lines of a word and, behind a tab, its path of 0 and 1 in a tree of word classes
     * @param bits the model has two to this power rows of weights
     * @throws IOException where the clusters cannot be read
     */
    public NameTraining(Resources resources, Path clusters, int bits) throws IOException {
        types = new NameTypes(resources);
        learner = new NameLearner(resources, clusters(clusters), bits);
    }

    private static Map<String, Integer> clusters(Path file) throws IOException {
        Map<String, Integer> paths = new HashMap<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                paths.put(line.substring(0, tab), Integer.parseInt("1" + line.substring(tab + 1), 2));
            }
        }
        return paths;
    }

    /**
     * Adds a set; its file's name decides how its types are read (train/name-types.tsv).
     *
     * @param together how many sentences in a row make an article where the set names none
     * @throws IOException where it cannot be read
     */
    public void add(Path file, int together) throws IOException {
        List<Sentence> article = new ArrayList<>();
        List<int[]> allowed = new ArrayList<>();
        String name = String.valueOf(file.getFileName());
        String document = null;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode record = JSON.readTree(line);
                String next = record.path("doc").asText("");
                boolean full = next.isEmpty() ? article.size() >= together : !next.equals(document);
                if (full && !article.isEmpty()) {
                    learner.add(article, allowed);
                    article = new ArrayList<>();
                    allowed = new ArrayList<>();
                }
                document = next;
                article.add(sentence(article.size(), record.get("tokens")));
                allowed.add(allowed(name, record.get("tags")));
            }
        }
        if (!article.isEmpty()) {
            learner.add(article, allowed);
        }
    }

    private int[] allowed(String file, JsonNode tags) {
        int[] allowed = new int[tags.size()];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = types.allowed(file, tags.get(i).asText());
        }
        return allowed;
    }

    private static Sentence sentence(int index, JsonNode words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (JsonNode word : words) {
            String form = word.asText().isEmpty() ? "_" : word.asText();
            tokens.add(new Token(new Span(at, at + form.length()), form, "X", form));
            at += form.length() + 1;
        }
        return new Sentence(index, new Span(0, at), ZoneKind.BODY, index, tokens, Optional.empty());
    }

    /**
     * Learns and writes the model.
     *
     * @throws IOException where it cannot be written
     */
    public void learn(int rounds, float margin, Path model) throws IOException {
        try (OutputStream out = Files.newOutputStream(model)) {
            learner.learn(rounds, margin, out);
        }
    }
}
