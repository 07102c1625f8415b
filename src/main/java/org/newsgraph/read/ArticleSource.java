package org.newsgraph.read;

import java.util.stream.Stream;
import org.newsgraph.model.ReadResult;

/** Where articles come from. Reads as it is drawn from, so that memory does not grow with the corpus. */
public interface ArticleSource {
    /** The articles in a fixed order, and what could not be read in between. To be closed. One use each. */
    Stream<ReadResult> read();
}
