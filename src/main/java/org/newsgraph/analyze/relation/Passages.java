package org.newsgraph.analyze.relation;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.rules.ClauseWords;
import org.newsgraph.rules.Passage;

/** Makes passages of the sentences of an article. */
final class Passages {
    private Passages() {
    }

    /** One for each sentence, in order. */
    static List<Passage> of(List<Sentence> sentences, List<CorefChain> chains, ClauseWords words) {
        List<List<Passage.Chained>> bySentence = new ArrayList<>();
        sentences.forEach(sentence -> bySentence.add(new ArrayList<>()));
        for (CorefChain chain : chains) {
            for (Mention mention : chain.mentions()) {
                bySentence.get(mention.sentence()).add(new Passage.Chained(mention, chain));
            }
        }
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            passages.add(new Passage(sentences.get(i), bySentence.get(i), words));
        }
        return passages;
    }
}
