package org.newsgraph.rules;

import java.util.HashSet;
import java.util.Set;

/**
 * Words that decide who acts in a clause, from {@code lists/clause-words.tsv}. Immutable, thread-safe.
 *
 * @param lightVerbs verbs that only carry their object: "made a visit", "held talks"
 * @param quantifiers words that count what stands behind their "of": "dozens of soldiers"
 * @param subjectControllers verbs whose infinitive has their subject though they have an object: "promised him to go"
 * @param objectControllers verbs whose infinitive has their object as its subject: "ordered him to go"
 */
public record ClauseWords(Set<String> lightVerbs, Set<String> quantifiers, Set<String> subjectControllers,
        Set<String> objectControllers) {
    public ClauseWords {
        lightVerbs = Set.copyOf(lightVerbs);
        quantifiers = Set.copyOf(quantifiers);
        subjectControllers = Set.copyOf(subjectControllers);
        objectControllers = Set.copyOf(objectControllers);
    }

    /**
     * Reads the list.
     *
     * @throws RuleException where it is missing or a kind unknown
     */
    public static ClauseWords read(Lexicon lexicon) {
        Set<String> light = new HashSet<>();
        Set<String> quantifiers = new HashSet<>();
        Set<String> controllers = new HashSet<>();
        Set<String> ordering = new HashSet<>();
        for (WordList.Row row : lexicon.list("clause-words").rows()) {
            switch (row.cell(1)) {
                case "light-verb" -> light.add(row.cell(0));
                case "quantifier" -> quantifiers.add(row.cell(0));
                case "subject-control" -> controllers.add(row.cell(0));
                case "object-control" -> ordering.add(row.cell(0));
                default -> throw row.wrong("no such kind: " + row.cell(1));
            }
        }
        return new ClauseWords(light, quantifiers, controllers, ordering);
    }
}
