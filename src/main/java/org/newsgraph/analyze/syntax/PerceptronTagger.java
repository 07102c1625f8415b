package org.newsgraph.analyze.syntax;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A greedy tagger from left to right. Its classes join the universal part of speech with the finer tag of the Penn treebank,
 * which the parser looks at. Thread-safe.
 */
final class PerceptronTagger {
    private final LinearModel model;
    private final List<String> classes;
    private final int[] upos;
    private final String[] names;
    private final Map<String, Integer> closed;

    /** @param classes each {@code UPOS|XPOS} */
    PerceptronTagger(LinearModel model, List<String> classes) {
        this(model, classes, Map.of());
    }

    private PerceptronTagger(LinearModel model, List<String> classes, Map<String, Integer> closed) {
        this.model = model;
        this.closed = closed;
        this.classes = List.copyOf(classes);
        this.names = classes.stream().map(PerceptronTagger::upos).toArray(String[]::new);
        this.upos = uposNumbers(classes);
    }

    /**
     * The same tagger, sure of some words.
     *
     * @param sure words in lower case with the class that each always has
     */
    PerceptronTagger withClosed(Map<String, String> sure) {
        Map<String, Integer> numbers = new HashMap<>();
        sure.forEach((word, type) -> numbers.put(word, classes.indexOf(type)));
        numbers.values().removeIf(number -> number < 0);
        return new PerceptronTagger(model, classes, Map.copyOf(numbers));
    }

    static String upos(String type) {
        return type.substring(0, type.indexOf('|'));
    }

    /** Numbers from 1 of the parts of speech of these classes, in the order of their first appearance. */
    static int[] uposNumbers(List<String> classes) {
        List<String> distinct = classes.stream().map(PerceptronTagger::upos).distinct().toList();
        return classes.stream().mapToInt(type -> distinct.indexOf(upos(type)) + 1).toArray();
    }

    /** Fills in the tags of the words and returns their parts of speech. */
    String[] tag(Words words) {
        Features features = new Features();
        int[] scores = new int[LinearModel.CLASSES];
        String[] tags = new String[words.size];
        for (int i = 0; i < words.size; i++) {
            Integer sure = closed.get(words.forms[i].toLowerCase(Locale.ROOT));
            int best = sure == null ? best(words, i, features, scores) : sure;
            words.tag[i] = best + 1;
            words.upos[i] = upos[best];
            tags[i] = names[best];
        }
        return tags;
    }

    private int best(Words words, int i, Features features, int[] scores) {
        TagFeatures.extract(words, i, features);
        Arrays.fill(scores, 0);
        model.score(features, scores);
        int best = 0;
        for (int c = 1; c < classes.size(); c++) {
            best = scores[c] > scores[best] ? c : best;
        }
        return best;
    }
}
