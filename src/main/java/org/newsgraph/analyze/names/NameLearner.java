package org.newsgraph.analyze.names;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.newsgraph.model.Sentence;
import org.newsgraph.rules.Resources;

/**
 * Learns the tagger of names from sentences whose tags are known, or known to be one of several: a set of names without demonyms
 * allows both "outside" and "demonym" for a token that it leaves unmarked. An averaged structured perceptron with a margin. Not
 * thread-safe.
 */
public final class NameLearner {
    private static final long SEED = 20L;

    private final Lexicon lexicon;
    private final Clusters clusters;
    private final int bits;
    private final List<Lesson> lessons = new ArrayList<>();

    private record Lesson(int[][] features, int[] allowed) {
    }

    /**
     * @param resources with the word lists of names
     * @param classes words in lower case with their path in a tree of word classes, a leading 1 before its bits
     * @param bits the model has two to this power rows
     */
    public NameLearner(Resources resources, Map<String, Integer> classes, int bits) {
        lexicon = new Lexicon(resources);
        clusters = Clusters.of(classes);
        this.bits = bits;
    }

    /**
     * The set of tags with these names, such as {@code B-PER} or {@code O}, as bits.
     *
     * @throws IllegalArgumentException for an unknown tag
     */
    public static int tags(String... names) {
        int set = 0;
        for (String name : names) {
            int kind = name.equals("O") ? 0 : TagSet.KINDS.indexOf(name.substring(2));
            if (kind < 0) {
                throw new IllegalArgumentException("no tag of names: " + name);
            }
            set |= 1 << (name.equals("O") ? TagSet.OUTSIDE : name.startsWith("B-") ? TagSet.begin(kind) : TagSet.inside(kind));
        }
        return set;
    }

    /**
     * Adds an article.
     *
     * @param allowed for each sentence and token the tags that are right
     */
    public void add(List<Sentence> article, List<int[]> allowed) {
        List<Words> words = article.stream().map(Words::new).toList();
        ArticleWords articleWords = new ArticleWords(words, lexicon);
        int[] buckets = new int[NameFeatures.MOST];
        for (int s = 0; s < words.size(); s++) {
            var extracted = new NameFeatures(words.get(s), lexicon, clusters, articleWords, bits);
            int[][] features = new int[words.get(s).size()][];
            for (int i = 0; i < features.length; i++) {
                features[i] = java.util.Arrays.copyOf(buckets, extracted.of(i, buckets));
            }
            lessons.add(new Lesson(features, narrowed(words.get(s), allowed.get(s))));
        }
    }

    /**
     * Where a set leaves a token open, only words that look like it may be more than "outside": listed demonyms may be demonyms,
     * words with a capital events and other names. Else the learner would drift to names where it is least sure.
     */
    private int[] narrowed(Words words, int[] allowed) {
        int[] narrowed = withoutTitles(words, allowed);
        int open = tags("B-NORP", "I-NORP", "B-EVENT", "I-EVENT", "B-MISC", "I-MISC");
        for (int i = 0; i < narrowed.length; i++) {
            if ((narrowed[i] & 1) != 0 && (narrowed[i] & open) != 0) {
                var sense = lexicon.sense(words.plain(i));
                boolean demonym = sense != null && sense.kind().name().endsWith("ADJECTIVE");
                int keep = demonym ? open : words.capital(i) && i > 0 ? open & ~tags("B-NORP", "I-NORP") : 0;
                narrowed[i] &= ~open | keep;
            }
        }
        return narrowed;
    }

    /** Some sets count titles to the name of a person, newsgraph does not: "President Brown" becomes "Brown". */
    private int[] withoutTitles(Words words, int[] allowed) {
        int[] bare = allowed.clone();
        int begin = tags("B-PER");
        int inside = tags("I-PER");
        for (int i = 0; i < bare.length; i++) {
            var title = bare[i] == begin ? lexicon.title(words, i) : null;
            if (title == null || lexicon.givenName(words.plain(i))) {
                continue;
            }
            int next = title.last() + 1;
            if (next < bare.length && bare[next] == inside) {
                java.util.Arrays.fill(bare, i, next, tags("O"));
                bare[next] = begin;
            } else if (next >= bare.length || bare[next - 1] == begin || bare[next - 1] == inside) {
                java.util.Arrays.fill(bare, i, next, tags("O"));
            }
        }
        return bare;
    }

    /**
     * Learns in some rounds over all that was added and writes the model.
     *
     * @param margin by how much a right path must win, per token
     */
    public void learn(int rounds, float margin, OutputStream model) throws IOException {
        Perceptron perceptron = new Perceptron(bits, margin);
        Random random = new Random(SEED);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(lessons, random);
            for (Lesson lesson : lessons) {
                perceptron.learn(lesson.features(), lesson.allowed());
            }
        }
        perceptron.weights(clusters).write(model);
    }
}
