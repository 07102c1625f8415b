package org.newsgraph.analyze.quotations;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.WordList;

/**
 * Words that begin with an apostrophe ("'em", "'90s"), so that it is not taken for an opening mark.
 *
 * @param words in lower case, without the apostrophe
 */
record ApostropheWords(Set<String> words) {

    static ApostropheWords read(Resources resources) {
        return new ApostropheWords(WordList.read(resources, "lists/apostrophe-words.tsv").words());
    }

    /** Whether the letters and digits from {@code begin} on are such a word, or a decade. */
    boolean at(String text, int begin) {
        int end = begin;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
        return words.contains(word) || word.matches("\\d\\ds?");
    }
}
