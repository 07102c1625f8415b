package org.newsgraph.analyze.attribution;

import java.util.List;
import org.newsgraph.model.Source;

/** "Asked if …, he said …": joins questions with answers, and gives an unstated asker the earlier hearers of the answerer. */
final class Answers {
    private Answers() {
    }

    /** Drafts stand in text order. */
    static void join(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft question = drafts.get(i);
            if (question.question && question.source instanceof Source.Unstated && question.frame.tag().equals("VERB")) {
                asker(drafts, i);
                answer(drafts, i);
            }
        }
    }

    /** Those to whom the one who is asked spoke last, in this paragraph or the two before. */
    private static void asker(List<Draft> drafts, int i) {
        Draft question = drafts.get(i);
        for (int k = i - 1; k >= 0 && paragraphs(drafts.get(k), question) <= 2; k--) {
            Draft earlier = drafts.get(k);
            boolean spoke = earlier.speaker() >= 0 && question.addressees.contains(earlier.speaker());
            if (spoke && earlier.addressees.size() == 1) {
                question.source = new Source.Chain(earlier.addressees.get(0), question.cues.get(0));
                return;
            }
        }
    }

    private static void answer(List<Draft> drafts, int i) {
        Draft question = drafts.get(i);
        for (int k = i + 1; k < drafts.size() && drafts.get(k).clause.sentence().equals(question.clause.sentence()); k++) {
            Draft next = drafts.get(k);
            if (next.speaker() >= 0 && question.addressees.contains(next.speaker()) && !question.holds(next.cues.get(0))) {
                next.answers = question;
                if (question.speaker() >= 0) {
                    next.addressees.clear();
                    next.addressees.add(question.speaker());
                }
                return;
            }
        }
    }

    private static int paragraphs(Draft earlier, Draft later) {
        return later.clause.sentence().paragraph() - earlier.clause.sentence().paragraph();
    }
}
