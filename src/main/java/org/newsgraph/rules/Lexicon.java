package org.newsgraph.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The word lists that patterns name with {@code @list}: {@code lists/NAME.tsv}, first column, read once. Not thread-safe. */
public final class Lexicon {
    private final Resources resources;
    private final Map<String, WordList> lists = new TreeMap<>();

    public Lexicon(Resources resources) {
        this.resources = resources;
    }

    /**
     * The list of this name.
     *
     * @throws RuleException where there is none
     */
    public WordList list(String name) {
        return lists.computeIfAbsent(name, key -> WordList.read(resources, "lists/" + key + ".tsv"));
    }

    /** The entries of one word, lower case. */
    Set<String> words(String name) {
        Set<String> words = new TreeSet<>();
        for (List<String> phrase : phrases(name)) {
            if (phrase.size() == 1) {
                words.add(phrase.get(0));
            }
        }
        return words;
    }

    /** All entries, each split into its lower-case words. */
    List<List<String>> phrases(String name) {
        List<List<String>> phrases = new ArrayList<>();
        for (WordList.Row row : list(name).rows()) {
            phrases.add(List.of(row.cell(0).toLowerCase(Locale.ROOT).split(" ")));
        }
        return phrases;
    }
}
