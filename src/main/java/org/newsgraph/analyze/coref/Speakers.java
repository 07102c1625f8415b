package org.newsgraph.analyze.coref;

import java.util.Arrays;
import java.util.List;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/** Who clearly speaks a quotation: the subject of the verb of speech in its sentence. */
final class Speakers {
    private final int[] speakers;

    Speakers(Discourse discourse, List<Quotation> quotations) {
        speakers = new int[quotations.size()];
        Arrays.fill(speakers, -1);
        for (Sentence sentence : discourse.sentences) {
            int speaker = speaker(discourse, sentence);
            for (int q = first(quotations, sentence.span().begin()); q < quotations.size()
                    && quotations.get(q).span().begin() < sentence.span().end(); q++) {
                Span span = quotations.get(q).span();
                boolean outside = speaker >= 0 && !span.contains(discourse.at(speaker).span());
                if (outside && speakers[q] < 0) {
                    speakers[q] = speaker;
                }
            }
        }
        for (int q = 1; q < speakers.length; q++) {
            speakers[q] = quotations.get(q).continued() && speakers[q] < 0 ? speakers[q - 1] : speakers[q];
        }
    }

    /** The first quotation that ends after this offset. */
    private static int first(List<Quotation> quotations, int offset) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int speaker(Discourse discourse, Sentence sentence) {
        for (int at : discourse.in(sentence.index())) {
            Markable markable = discourse.at(at);
            if (markable.quotation() < 0 && !markable.hidden() && reports(discourse, markable)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a verb of speech stands beside it: "Lopez said", "said Lopez", "Lopez has told". */
    private static boolean reports(Discourse discourse, Markable markable) {
        Sentence sentence = markable.sentence();
        for (int i = markable.last() + 1; i < Math.min(sentence.size(), markable.last() + 4); i++) {
            if (sentence.token(i).is("VERB")) {
                return discourse.lexicon.is("report", sentence.token(i).lemma());
            }
            if (!sentence.token(i).is("AUX") && !sentence.token(i).is("ADV") && !sentence.token(i).is("PART")) {
                break;
            }
        }
        int before = markable.first() - 1;
        String next = markable.tag(markable.last() + 1);
        if (next.equals("NOUN") || next.equals("PROPN") || next.equals("PART")) {
            return false;
        }
        return before > 0 && sentence.token(before).is("VERB") && sentence.token(before - 1).is("PUNCT")
                && discourse.lexicon.is("report", sentence.token(before).lemma());
    }

    /** The markable that speaks this quotation, or -1. */
    int of(int quotation) {
        return quotation < 0 ? -1 : speakers[quotation];
    }
}
