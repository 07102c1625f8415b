package org.newsgraph.analyze.quotations;

import java.util.List;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Sentence;

/** Pairs quotation marks, over paragraphs too. Thread-safe. */
public interface QuotationFinder {
    /** In text order; an inner quotation comes behind the one that holds it. */
    List<Quotation> find(CleanText text, List<Sentence> sentences);
}
