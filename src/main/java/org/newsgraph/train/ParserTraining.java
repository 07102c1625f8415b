package org.newsgraph.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.newsgraph.analyze.syntax.SyntaxTraining;
import org.newsgraph.analyze.syntax.TreeSample;

/** How the shipped tagger and parser are made: {@code train parser FILES… -o MODEL}. */
public final class ParserTraining {
    private static final int FINE = 400;
    private static final int COARSE = 64;
    private static final int LEAST = 5;
    private static final int ROUNDS = 8;

    private ParserTraining() {
    }

    /**
     * Learns from treebanks ({@code .conllu}) and unlabelled text ({@code .jsonl} with a list of {@code tokens} a line, for the
     * word classes) and writes the model.
     *
     * @param progress takes a line after each step
     * @throws IOException where a file cannot be read or the model not be written
     */
    public static void train(List<Path> files, Path model, SyntaxTraining.Settings settings, Consumer<String> progress)
            throws IOException {
        List<TreeSample> samples = new ArrayList<>();
        List<String[]> text = new ArrayList<>();
        for (Path file : files) {
            if (file.toString().endsWith(".conllu")) {
                Treebank.read(file).forEach(sample -> samples.add(Projective.lift(sample)));
            } else {
                readText(file, text);
            }
        }
        samples.forEach(sample -> text.add(normal(sample.forms())));
        progress.accept(samples.size() + " trees, " + text.size() + " sentences of text");
        Map<String, int[]> classes = classes(text);
        progress.accept("classes of " + classes.size() + " words found");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(model))) {
            SyntaxTraining.learn(samples, classes, settings, progress, out);
        }
    }

    /** As the shipped model was made. */
    public static SyntaxTraining.Settings standard() {
        return new SyntaxTraining.Settings(6, 10, 8);
    }

    private static Map<String, int[]> classes(List<String[]> text) {
        Map<String, Integer> coarse = WordClasses.of(text, LEAST, COARSE, ROUNDS);
        Map<String, int[]> classes = new HashMap<>();
        WordClasses.of(text, LEAST, FINE, ROUNDS).forEach((word, fine) -> classes.put(word, new int[]{fine, coarse.get(word)}));
        return classes;
    }

    private static void readText(Path file, List<String[]> text) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> words = new ArrayList<>();
                for (JsonNode word : mapper.readTree(line).path("tokens")) {
                    words.add(word.asText());
                }
                text.add(normal(words));
            }
        }
    }

    private static String[] normal(List<String> words) {
        return words.stream().map(SyntaxTraining::normal).toArray(String[]::new);
    }
}
