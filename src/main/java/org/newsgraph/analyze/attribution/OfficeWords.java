package org.newsgraph.analyze.attribution;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.CorefChain;
import org.newsgraph.model.Mention;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.WordList;

/**
 * Words for offices whose holder speaks for a country.
 *
 * @param words lower-case nouns
 */
record OfficeWords(Set<String> words) {

    static OfficeWords read(Resources resources) {
        return new OfficeWords(WordList.read(resources, "lists/state-offices.tsv").words());
    }

    /** Whether some description of the chain has such a word as its head. */
    boolean held(CorefChain chain, String text) {
        return chain.mentions().stream().anyMatch(mention -> mention instanceof Mention.Nominal nominal
                && words.contains(nominal.head().of(text).toLowerCase(Locale.ROOT)));
    }
}
