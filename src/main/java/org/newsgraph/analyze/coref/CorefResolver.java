package org.newsgraph.analyze.coref;

import java.util.List;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Coreference;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Sentence;

/** Finds nominal and pronominal mentions and links all mentions of one thing into chains. Thread-safe. */
public interface CorefResolver {
    Coreference resolve(CleanText text, List<Sentence> sentences, List<Mention.Named> names, List<Quotation> quotations);
}
