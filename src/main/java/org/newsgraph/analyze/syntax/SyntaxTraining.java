package org.newsgraph.analyze.syntax;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Learns the shipped tagger and parser from treebanks. The same input gives the same model. */
public final class SyntaxTraining {
    /** Smaller weights change no decision. */
    static final float LEAST_WEIGHT = 0.05f;
    private static final int FREQUENT = 2;
    private static final int JACKKNIFE_EPOCHS = 4;
    private static final int TAG_UPDATES = 3;
    private static final int PARTS = 4;

    private SyntaxTraining() {
    }

    /**
     * How long to learn, and what to keep.
     *
     * @param leastUpdates parser features that fewer mistakes have touched are left out of the model
     */
    public record Settings(int tagEpochs, int arcEpochs, int leastUpdates) {
    }

    /**
     * Learns tagger and parser and writes the model.
     *
     * @param samples projective trees
     * @param classes per word in its normal spelling its fine and coarse class
     * @param progress takes a line after each step
     * @throws IOException where the model cannot be written
     */
    public static void learn(List<TreeSample> samples, Map<String, int[]> classes, Settings settings, Consumer<String> progress,
            OutputStream model) throws IOException {
        Lexicon lexicon = lexicon(samples, classes);
        List<String> tags = TaggerTraining.classes(samples);
        List<String> labels = ArcTraining.labels(samples);
        if (2 * labels.size() + 1 > LinearModel.CLASSES) {
            throw new IllegalArgumentException(labels.size() + " labels are too many");
        }
        TaggerTraining tagger = new TaggerTraining(lexicon, tags);
        DataOutputStream out = new DataOutputStream(model);
        TreeModel.writeHeader(lexicon, out);
        TreeModel.writeNames(tags, out);
        tagger.learn(samples, settings.tagEpochs()).write(TAG_UPDATES, LEAST_WEIGHT, out);
        progress.accept("tagger: " + tags.size() + " tags learned, " + out.size() + " bytes");
        List<Words> tagged = tagger.jackknife(samples, PARTS, JACKKNIFE_EPOCHS);
        progress.accept("tagger: treebank tagged in " + PARTS + " parts");
        TreeModel.writeNames(labels, out);
        new ArcTraining(labels).learn(samples, tagged, settings.arcEpochs(), progress).write(settings.leastUpdates(),
                LEAST_WEIGHT,
                out);
        out.flush();
        progress.accept("parser: " + labels.size() + " labels learned, " + out.size() + " bytes in all");
    }

    /** The spelling under which words are counted: small letters, plain marks, every figure a nought. */
    public static String normal(String form) {
        return Lexicon.normal(form);
    }

    static LinearModel compact(Perceptron perceptron, int leastUpdates, float leastWeight) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            perceptron.write(leastUpdates, leastWeight, new DataOutputStream(bytes));
            return LinearModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lexicon lexicon(List<TreeSample> samples, Map<String, int[]> classes) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Map<String, Integer>> tags = new HashMap<>();
        for (TreeSample sample : samples) {
            for (int i = 0; i < sample.size(); i++) {
                String word = Lexicon.normal(sample.forms().get(i));
                counts.merge(word, 1, Integer::sum);
                tags.computeIfAbsent(word, key -> new TreeMap<>()).merge(sample.xpos().get(i), 1, Integer::sum);
            }
        }
        TreeSet<String> words = new TreeSet<>(classes.keySet());
        counts.forEach((word, count) -> {
            if (count >= FREQUENT) {
                words.add(word);
            }
        });
        Map<String, Integer> sets = new HashMap<>();
        int[][] traits = new int[words.size()][];
        int n = 0;
        for (String word : words) {
            int[] pair = classes.getOrDefault(word, new int[2]);
            boolean frequent = counts.getOrDefault(word, 0) >= FREQUENT;
            int set = frequent ? sets.computeIfAbsent(set(tags.get(word), counts.get(word)), key -> sets.size() + 1) : 0;
            traits[n++] = new int[]{frequent ? 1 : 0, pair[0], pair[1], set};
        }
        return new Lexicon(new ArrayList<>(words), traits);
    }

    /** The tags that make up a tenth of a word's uses or more, for frequent words marked as such. */
    private static String set(Map<String, Integer> tags, int count) {
        StringBuilder set = new StringBuilder(count >= 10 ? "+" : "");
        tags.forEach((tag, times) -> set.append(times * 10 >= count ? tag + " " : ""));
        return set.toString();
    }
}
