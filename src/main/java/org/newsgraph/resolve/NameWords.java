package org.newsgraph.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.WordList;

/** What is known of single words of names. Immutable, thread-safe. */
final class NameWords {
    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Map<String, List<String>> full = new HashMap<>();

    private NameWords() {
    }

    static NameWords read(Resources resources) {
        NameWords words = new NameWords();
        for (String list : List.of("lists/person-names.tsv", "lists/organisation-words.tsv")) {
            for (WordList.Row row : WordList.read(resources, list).rows()) {
                words.kinds.computeIfAbsent(row.cell(1), kind -> new HashSet<>()).add(row.cell(0));
                if (!row.cell(2).isEmpty()) {
                    words.full.put(row.cell(0), row.values(2));
                }
            }
        }
        return words;
    }

    boolean is(String kind, String word) {
        return kinds.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether one given name may be a short form of the other. */
    boolean shortFor(String one, String other) {
        return full.getOrDefault(one, List.of()).contains(other) || full.getOrDefault(other, List.of()).contains(one);
    }

    /** The full forms of a given name, itself included. */
    Set<String> forms(String given) {
        Set<String> forms = new java.util.TreeSet<>(full.getOrDefault(given, List.of()));
        forms.add(given);
        return forms;
    }
}
