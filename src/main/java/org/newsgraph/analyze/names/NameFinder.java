package org.newsgraph.analyze.names;

import java.util.List;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;

/** Finds names of people, countries, organisations and places. Thread-safe. */
public interface NameFinder {
    /** Names in text order; they do not overlap. */
    List<Mention.Named> find(CleanText text, List<Sentence> sentences);
}
