package org.newsgraph.rules;

import org.newsgraph.model.CorefChain;
import org.newsgraph.model.Mention;

/**
 * A mention as it may fill a slot of a pattern: its tokens and its chain.
 *
 * @param first index of its first token in the sentence
 * @param last index of its last token, included
 * @param head index of its head token: the one through which it hangs in the tree
 */
public record Filler(Mention mention, CorefChain chain, int first, int last, int head) {
    int length() {
        return last - first + 1;
    }
}
