package org.newsgraph.analyze.quotations;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/** Pairs the marks paragraph by paragraph; what stays open may be carried on by the next paragraph. */
final class PairingQuotationFinder implements QuotationFinder {
    private static final String BREAK = "\n\n";
    private final ReportingClause reporting;
    private final ApostropheWords apostropheWords;

    PairingQuotationFinder(ReportingClause reporting, ApostropheWords apostropheWords) {
        this.reporting = reporting;
        this.apostropheWords = apostropheWords;
    }

    @Override
    public List<Quotation> find(CleanText text, List<Sentence> sentences) {
        List<Quotation> found = new ArrayList<>();
        String words = text.text();
        int sentence = 0;
        boolean open = false;
        for (int begin = 0; begin < words.length();) {
            int cut = words.indexOf(BREAK, begin);
            int end = cut < 0 ? words.length() : cut;
            int first = sentence;
            while (sentence < sentences.size() && sentences.get(sentence).span().begin() < end) {
                sentence++;
            }
            List<Mark> marks = new MarkReader(words, begin, end, apostropheWords).read();
            ParagraphPairs pairs = new ParagraphPairs(words, new Span(begin, end), sentences.subList(first, sentence), reporting);
            List<Quotation> paragraph = pairs.pair(marks, open);
            found.addAll(paragraph);
            if (end > begin) {
                open = paragraph.stream().anyMatch(quotation -> !quotation.closed() && !quotation.nested());
            }
            begin = end + BREAK.length();
        }
        return List.copyOf(found);
    }
}
