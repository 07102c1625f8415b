package org.newsgraph.analyze.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.newsgraph.model.Tree;

/**
 * How well a model tags and parses given tokens, all tokens counted.
 *
 * @param tokens how many
 * @param tags with the right universal part of speech
 * @param heads with the right head
 * @param arcs with the right head and label
 */
public record TreeScore(int tokens, int tags, int heads, int arcs) {

    /**
     * Tags and parses the sentences and compares.
     *
     * @throws IOException where the model cannot be read
     */
    public static TreeScore of(InputStream model, List<TreeSample> samples) throws IOException {
        TreeModel trees = TreeModel.read(model);
        int tokens = 0;
        int tags = 0;
        int heads = 0;
        int arcs = 0;
        for (TreeSample sample : samples) {
            Words words = new Words(sample.forms().toArray(String[]::new), trees.lexicon());
            String[] tagged = trees.tagger().tag(words);
            Tree tree = trees.parser().parse(words);
            for (int i = 0; i < words.size; i++) {
                boolean head = tree.head(i) == sample.heads().get(i);
                tokens++;
                tags += tagged[i].equals(sample.upos().get(i)) ? 1 : 0;
                heads += head ? 1 : 0;
                arcs += head && tree.label(i).equals(sample.labels().get(i)) ? 1 : 0;
            }
        }
        return new TreeScore(tokens, tags, heads, arcs);
    }

    /** The labelled attachment score, in per cent. */
    public double las() {
        return 100.0 * arcs / tokens;
    }

    /** The unlabelled attachment score, in per cent. */
    public double uas() {
        return 100.0 * heads / tokens;
    }

    /** Tag accuracy, in per cent. */
    public double accuracy() {
        return 100.0 * tags / tokens;
    }
}
