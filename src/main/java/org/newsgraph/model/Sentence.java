package org.newsgraph.model;

import java.util.List;
import java.util.Optional;

/**
 * A sentence with its tokens.
 *
 * @param index counts the sentences of the article from 0
 * @param paragraph counts the paragraphs of the clean text from 0, over all zones
 * @param tree the dependency tree, where the settings ask for one and the sentence is not too long to parse
 */
public record Sentence(
        int index, Span span, ZoneKind zone, int paragraph, List<Token> tokens, Optional<Tree> tree) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tree.isPresent() && tree.get().size() != tokens.size()) {
            throw new IllegalArgumentException("a tree of " + tree.get().size() + " for " + tokens.size() + " tokens");
        }
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** The span from token {@code first} to token {@code last}, both included. */
    public Span span(int first, int last) {
        return new Span(tokens.get(first).span().begin(), tokens.get(last).span().end());
    }

    /** Index of the first token that ends after this offset; {@link #size()} where none does. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
