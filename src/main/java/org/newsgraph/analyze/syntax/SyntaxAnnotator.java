package org.newsgraph.analyze.syntax;

import java.util.List;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Sentence;

/** Finds sentences, tokens, tags, lemmas and trees. Thread-safe. */
public interface SyntaxAnnotator {
    /** The sentences of headline, body and captions in text order; none crosses a paragraph. */
    List<Sentence> annotate(CleanText text);
}
