package org.newsgraph.analyze.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Learns the tagger. */
final class TaggerTraining {
    private static final int RARE = 3;
    private final Lexicon lexicon;
    private final List<String> classes;
    private final int[] upos;

    TaggerTraining(Lexicon lexicon, List<String> classes) {
        this.lexicon = lexicon;
        this.classes = classes;
        this.upos = PerceptronTagger.uposNumbers(classes);
    }

    /** The joint tags that occur a few times, most frequent first. */
    static List<String> classes(List<TreeSample> samples) {
        Map<String, Integer> counts = new TreeMap<>();
        for (TreeSample sample : samples) {
            for (int i = 0; i < sample.size(); i++) {
                counts.merge(sample.upos().get(i) + "|" + sample.xpos().get(i), 1, Integer::sum);
            }
        }
        return counts.keySet().stream().filter(type -> counts.get(type) >= RARE)
                .sorted((a, b) -> counts.get(b).equals(counts.get(a)) ? a.compareTo(b) : counts.get(b) - counts.get(a))
                .limit(LinearModel.CLASSES).toList();
    }

    Perceptron learn(List<TreeSample> samples, int epochs) {
        Perceptron perceptron = new Perceptron();
        List<TreeSample> order = new ArrayList<>(samples);
        Random random = new Random(17);
        Features features = new Features();
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (TreeSample sample : order) {
                learn(sample, perceptron, features);
            }
        }
        return perceptron;
    }

    private void learn(TreeSample sample, Perceptron perceptron, Features features) {
        Words words = words(sample);
        for (int i = 0; i < words.size; i++) {
            int gold = classes.indexOf(sample.upos().get(i) + "|" + sample.xpos().get(i));
            int guessed = guess(words, i, perceptron, features);
            if (gold >= 0 && guessed != gold) {
                perceptron.update(features, gold, guessed);
            }
            perceptron.tick();
        }
    }

    private int guess(Words words, int i, Perceptron perceptron, Features features) {
        float[] scores = new float[LinearModel.CLASSES];
        TagFeatures.extract(words, i, features);
        perceptron.score(features, scores);
        int best = 0;
        for (int c = 1; c < classes.size(); c++) {
            best = scores[c] > scores[best] ? c : best;
        }
        words.tag[i] = best + 1;
        words.upos[i] = upos[best];
        return best;
    }

    Words words(TreeSample sample) {
        return new Words(sample.forms().toArray(String[]::new), lexicon);
    }

    /** Sentences tagged by models that have not seen them: one model for each part of the treebank, trained on the others. */
    List<Words> jackknife(List<TreeSample> samples, int parts, int epochs) {
        Words[] tagged = new Words[samples.size()];
        for (int part = 0; part < parts; part++) {
            List<TreeSample> others = new ArrayList<>();
            for (int i = 0; i < samples.size(); i++) {
                if (i / 20 % parts != part) {
                    others.add(samples.get(i));
                }
            }
            PerceptronTagger tagger = new PerceptronTagger(
                    SyntaxTraining.compact(learn(others, epochs), 1, SyntaxTraining.LEAST_WEIGHT), classes);
            for (int i = 0; i < tagged.length; i++) {
                if (i / 20 % parts == part) {
                    tagged[i] = words(samples.get(i));
                    tagger.tag(tagged[i]);
                }
            }
        }
        return Arrays.asList(tagged);
    }
}
