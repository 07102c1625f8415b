package org.newsgraph.analyze.names;

import java.util.ArrayList;
import java.util.List;

/** Gives each token its most likely tag: the best path through the sentence under the learned weights. Thread-safe. */
final class NameTagger {
    private final TagWeights weights;
    private final Lexicon lexicon;

    NameTagger(TagWeights weights, Lexicon lexicon) {
        this.weights = weights;
        this.lexicon = lexicon;
    }

    /** A stretch of tokens with the kind of its name. */
    record Tagged(int first, int last, String kind) {
    }

    List<Tagged> tag(Words words, ArticleWords article) {
        int[] tags = path(words, article);
        List<Tagged> names = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] != TagSet.OUTSIDE) {
                int last = i;
                while (last + 1 < tags.length && TagSet.isInside(tags[last + 1])) {
                    last++;
                }
                names.add(new Tagged(i, last, TagSet.KINDS.get(TagSet.kind(tags[i]))));
                i = last;
            }
        }
        return names;
    }

    private int[] path(Words words, ArticleWords article) {
        int size = words.size();
        int[] scores = new int[size * TagSet.SIZE];
        int[] buckets = new int[NameFeatures.MOST];
        NameFeatures features = new NameFeatures(words, lexicon, weights.clusters(), article, weights.bits());
        for (int i = 0; i < size; i++) {
            int count = features.of(i, buckets);
            weights.score(buckets, count, scores, i * TagSet.SIZE);
        }
        return best(scores, size, weights);
    }

    private static int[] best(int[] scores, int size, TagWeights weights) {
        byte[] back = new byte[size * TagSet.SIZE];
        int[] before = new int[TagSet.SIZE];
        int[] now = new int[TagSet.SIZE];
        for (int i = 0; i < size; i++) {
            for (int tag = 0; tag < TagSet.SIZE; tag++) {
                int best = Integer.MIN_VALUE / 2;
                int from = 0;
                for (int previous = 0; previous < (i == 0 ? 1 : TagSet.SIZE); previous++) {
                    if (TagSet.follows(previous, tag)) {
                        int score = before[previous] + weights.transition(previous, tag);
                        if (score > best) {
                            best = score;
                            from = previous;
                        }
                    }
                }
                now[tag] = best + scores[i * TagSet.SIZE + tag];
                back[i * TagSet.SIZE + tag] = (byte) from;
            }
            int[] swap = before;
            before = now;
            now = swap;
        }
        return follow(back, before, size);
    }

    private static int[] follow(byte[] back, int[] last, int size) {
        int best = 0;
        for (int tag = 1; tag < TagSet.SIZE; tag++) {
            if (last[tag] > last[best]) {
                best = tag;
            }
        }
        int[] tags = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            tags[i] = best;
            best = back[i * TagSet.SIZE + best];
        }
        return tags;
    }
}
