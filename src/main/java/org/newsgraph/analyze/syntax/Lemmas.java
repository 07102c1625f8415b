package org.newsgraph.analyze.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.WordList;

/** Dictionary forms by exception lists, suffix rules and lists of known lemmas. Immutable, thread-safe. */
final class Lemmas {
    private static final int LONGEST = 40;

    /** Irregular forms and known lemmas of one part of speech. */
    private record Inflection(Map<String, String> irregular, Set<String> known) {
        static Inflection read(Resources resources, String name) {
            Map<String, String> irregular = new HashMap<>();
            Set<String> known = new HashSet<>();
            for (WordList.Row row : WordList.read(resources, name).rows()) {
                if (row.cell(1).isEmpty()) {
                    known.add(row.cell(0));
                } else {
                    irregular.put(row.cell(0), row.cell(1));
                }
            }
            return new Inflection(irregular, known);
        }
    }

    private final Map<String, String> exceptions = new HashMap<>();
    private final Inflection verbs;
    private final Inflection nouns;
    private final Inflection adjectives;

    Lemmas(Resources resources) {
        for (WordList.Row row : WordList.read(resources, "lists/lemmas.tsv").rows()) {
            row.values(1).forEach(tag -> exceptions.put(row.cell(0) + " " + tag, row.cell(2)));
            if (row.cell(1).isEmpty()) {
                exceptions.put(row.cell(0), row.cell(2));
            }
        }
        verbs = Inflection.read(resources, "lists/verb-forms.tsv");
        nouns = Inflection.read(resources, "lists/noun-forms.tsv");
        adjectives = Inflection.read(resources, "lists/adj-forms.tsv");
    }

    /** The lemma of a form with this tag; names keep their case and form. */
    String lemma(String form, String tag) {
        if (tag.equals("PROPN")) {
            return form;
        }
        String word = Marks.plain(form).toLowerCase(Locale.ROOT);
        String exception = exceptions.get(word + " " + tag);
        if (exception == null) {
            exception = exceptions.get(word);
        }
        if (exception != null) {
            return exception;
        }
        if (word.length() > LONGEST) {
            return word;
        }
        return switch (tag) {
            case "VERB", "AUX" -> verb(word);
            case "NOUN" -> noun(word);
            case "ADJ", "ADV" -> adjective(word);
            case "PUNCT", "SYM", "X" -> form;
            default -> word;
        };
    }

    private String verb(String word) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 2 && !verbs.known().contains(word)) {
            return word.substring(0, hyphen + 1) + verb(word.substring(hyphen + 1));
        }
        String irregular = verbs.irregular().get(word);
        if (irregular != null) {
            return irregular;
        }
        if (verbs.known().contains(word) && !word.endsWith("ss") && word.endsWith("s") || word.length() < 4) {
            return word;
        }
        if (word.endsWith("s")) {
            return thirdPerson(word);
        }
        if (word.endsWith("ied")) {
            return word.length() > 4 ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
        }
        if (word.endsWith("ed") && (word.length() > 4 || !verbs.known().contains(word))) {
            return word.endsWith("eed") && verbs.known().contains(word) ? word : stem(word.substring(0, word.length() - 2));
        }
        if (word.endsWith("ing") && vowels(word.substring(0, word.length() - 3)) > 0) {
            return stem(word.substring(0, word.length() - 3));
        }
        return word;
    }

    private String thirdPerson(String word) {
        if (word.endsWith("ss")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        String bare = word.substring(0, word.length() - 1);
        if (word.endsWith("es") && !verbs.known().contains(bare)) {
            return word.substring(0, word.length() - 2);
        }
        return bare;
    }

    /** The verb behind a stem without {@code -ed} or {@code -ing}: as it is, with an e, or without its doubled consonant. */
    private String stem(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
        String single = doubled ? stem.substring(0, last) : stem;
        if (verbs.known().contains(stem + "e") && (!verbs.known().contains(stem) || prefersE(stem))) {
            return stem + "e";
        }
        if (verbs.known().contains(stem)) {
            return stem;
        }
        if (doubled && (verbs.known().contains(single) || "bdgmnprt".indexOf(stem.charAt(last)) >= 0)) {
            return single;
        }
        return wantsE(stem) ? stem + "e" : stem;
    }

    /** Where both exist ({@code bath, bathe}; {@code plan, plane}) the stem with one vowel before one consonant has lost an e. */
    private static boolean prefersE(String stem) {
        int last = stem.length() - 1;
        return last >= 2 && !vowel(stem, last) && vowel(stem, last - 1) && !vowel(stem, last - 2)
                && "wxy".indexOf(stem.charAt(last)) < 0
                && vowels(stem) == 1;
    }

    /** Endings of an unknown stem that no English verb keeps without an e. */
    private static boolean wantsE(String stem) {
        int last = stem.length() - 1;
        if (last < 1) {
            return false;
        }
        char c = stem.charAt(last);
        char before = stem.charAt(last - 1);
        return c == 'v' || c == 'u' || c == 'c' || c == 'z' && before != 'z' || c == 's' && before != 's'
                || c == 'g' && "nrd".indexOf(before) >= 0 && !stem.endsWith("ng") || stem.endsWith("at") && vowels(stem) > 1
                || c == 'l' && !vowel(stem, last - 1) && before != 'l' && before != 'w' && before != 'r';
    }

    private static int vowels(String word) {
        int vowels = 0;
        for (int i = 0; i < word.length(); i++) {
            vowels += vowel(word, i) || word.charAt(i) == 'y' ? 1 : 0;
        }
        return vowels;
    }

    private static boolean vowel(String word, int at) {
        return "aeiou".indexOf(word.charAt(at)) >= 0;
    }

    private String noun(String word) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 2) {
            return word.substring(0, hyphen + 1) + noun(word.substring(hyphen + 1));
        }
        String irregular = nouns.irregular().get(word);
        if (irregular != null) {
            return irregular;
        }
        if (!word.endsWith("s") || word.length() < 4 || word.endsWith("ss")
                || Character.isDigit(word.charAt(word.length() - 2))) {
            return word;
        }
        if ((word.endsWith("us") || word.endsWith("is") || word.endsWith("ics")) && nouns.known().contains(word)) {
            return word;
        }
        String bare = word.substring(0, word.length() - 1);
        if (word.endsWith("ies") && word.length() > 4) {
            return nouns.known().contains(bare) ? bare : word.substring(0, word.length() - 3) + "y";
        }
        String shorter = word.substring(0, word.length() - 2);
        if (word.endsWith("es") && !nouns.known().contains(bare) && sibilant(shorter)) {
            return shorter;
        }
        return bare;
    }

    private static boolean sibilant(String word) {
        return word.endsWith("s") || word.endsWith("x") || word.endsWith("z") || word.endsWith("ch") || word.endsWith("sh")
                || word.endsWith("o");
    }

    private String adjective(String word) {
        String irregular = adjectives.irregular().get(word);
        if (irregular != null) {
            return irregular;
        }
        int cut = word.endsWith("est") ? 3 : word.endsWith("er") ? 2 : 0;
        if (cut == 0 || word.length() - cut < 3) {
            return word;
        }
        String stem = word.substring(0, word.length() - cut);
        if (stem.endsWith("i") && adjectives.known().contains(stem.substring(0, stem.length() - 1) + "y")) {
            return stem.substring(0, stem.length() - 1) + "y";
        }
        if (adjectives.known().contains(stem + "e")) {
            return stem + "e";
        }
        return adjectives.known().contains(stem) ? stem : word;
    }
}
