package org.newsgraph.analyze.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.WordList;

/**
 * Words of a content that carry a stance.
 *
 * @param words lemmas
 * @param stance name in the ontology
 * @param target {@code next} for the phrase behind the words, {@code actor} for who is to act
 * @param needs {@code duty} where only an order or a duty makes it a stance, {@code speaker} where the speaker must be the
 *     subject
 */
record StanceWords(List<String> words, String stance, String target, String needs) {

    private static final Set<String> DUTY = Set.of("must", "should", "need", "have", "ought");
    private static final int REACH = 4;

    static List<StanceWords> read(Resources resources) {
        return WordList.read(resources, "lists/stance-words.tsv").rows().stream()
                .map(row -> new StanceWords(List.of(row.cell(0).split(" ")), row.cell(1), row.cell(2), row.cell(3))).toList();
    }

    /** Index of the token behind the words where they stand here and what they need is there, else -1. */
    int matches(Clause clause, int i, boolean demanded) {
        if (i + words.size() > clause.size()) {
            return -1;
        }
        for (int k = 0; k < words.size(); k++) {
            if (!clause.lemma(i + k).equals(words.get(k))) {
                return -1;
            }
        }
        boolean fits = switch (needs) {
            case "duty" -> demanded || near(clause, i, DUTY);
            case "speaker" -> near(clause, i, Set.of("i", "we"));
            default -> true;
        };
        return fits && Optional.of(near(clause, i, Set.of("not", "never"))).filter(not -> not).isEmpty() ? i + words.size() : -1;
    }

    private static boolean near(Clause clause, int i, Set<String> lemmas) {
        for (int k = Math.max(0, i - REACH); k < i; k++) {
            if (lemmas.contains(clause.lemma(k).toLowerCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
