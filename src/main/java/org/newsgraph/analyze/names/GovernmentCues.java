package org.newsgraph.analyze.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.WordList;

/** Decides from the words around it whether a capital or seat speaks for its government. Immutable, thread-safe. */
final class GovernmentCues {
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or");
    private static final Set<String> VERBS = Set.of("VERB", "AUX");

    private final Map<String, Set<String>> words = new HashMap<>();

    GovernmentCues(Resources resources) {
        for (WordList.Row row : WordList.read(resources, "lists/government-cues.tsv").rows()) {
            words.computeIfAbsent(row.cell(1), kind -> new HashSet<>()).add(row.cell(0));
        }
    }

    /** Whether tokens {@code first} to {@code last} act as a government here. */
    boolean acts(Words sentence, int first, int last) {
        int before = before(sentence, first);
        String lemma = sentence.lemma(before).toLowerCase(java.util.Locale.ROOT);
        if (is("place-before", lemma) || is("place-before", sentence.lower(before))) {
            return possessor(sentence, last) && !sentence.tag(before).equals("ADP");
        }
        return possessor(sentence, last) || subject(sentence, last) || is("acting-before", lemma);
    }

    /** Whether this word behind a person's name makes it the name of a government ("the Brown administration"). */
    boolean holderNoun(String lower) {
        return is("holder-noun", lower);
    }

    /** The token before the name, its article and the first name of a pair ("between Washington and"). */
    private static int before(Words sentence, int first) {
        int before = first - 1;
        if (sentence.lower(before).equals("the")) {
            before--;
        }
        if (CONJUNCTIONS.contains(sentence.lower(before)) && sentence.capital(before - 1)) {
            before -= 2;
        }
        return before;
    }

    private boolean possessor(Words sentence, int last) {
        if (!sentence.lower(last + 1).equals("'s") && !sentence.lower(last + 1).equals("'")) {
            return false;
        }
        int noun = last + 2;
        while (sentence.tag(noun).equals("ADJ") && noun < last + 5) {
            noun++;
        }
        return is("possessed", sentence.lemma(noun)) || is("possessed", sentence.lower(noun));
    }

    private boolean subject(Words sentence, int last) {
        int verb = last + 1;
        if (CONJUNCTIONS.contains(sentence.lower(verb)) && sentence.capital(verb + 1)) {
            verb += 2;
        }
        while (sentence.tag(verb).equals("ADV") && verb < last + 4) {
            verb++;
        }
        if (!VERBS.contains(sentence.tag(verb))) {
            return is("possessed", sentence.lemma(last + 1)) && sentence.tag(last + 1).equals("NOUN");
        }
        boolean being = is("not-acting", sentence.lemma(verb)) && !VERBS.contains(sentence.tag(verb + 1));
        return !being && !sentence.lower(verb).endsWith("ing");
    }

    private boolean is(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }
}
