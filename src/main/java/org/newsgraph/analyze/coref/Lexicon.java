package org.newsgraph.analyze.coref;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Gender;
import org.newsgraph.model.Token;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.WordList;

/** The word lists of coreference. */
final class Lexicon {
    private final Map<String, Noun> nouns = new TreeMap<>();
    private final Map<String, Pronoun> pronouns = new TreeMap<>();
    private final Map<String, Map<String, String>> words = new TreeMap<>();
    private final Map<String, Double> weights = new TreeMap<>();
    private final Map<String, Title> titles = new TreeMap<>();

    private Lexicon() {
    }

    static Lexicon read(Resources resources) {
        Lexicon lexicon = new Lexicon();
        WordList.read(resources, "lists/mention-nouns.tsv").rows().forEach(lexicon::noun);
        WordList.read(resources, "lists/pronouns.tsv").rows().forEach(lexicon::pronoun);
        WordList.read(resources, "lists/coref-words.tsv").rows().forEach(lexicon::word);
        WordList.read(resources, "lists/pronoun-weights.tsv").rows().forEach(lexicon::weight);
        WordList.read(resources, "lists/titles.tsv").rows().forEach(lexicon::title);
        return lexicon;
    }

    private void noun(WordList.Row row) {
        try {
            Set<String> complements = Set.copyOf(row.values(4));
            nouns.put(
                    row.cell(0),
                    new Noun(row.cell(0), row.cell(1), EntityType.valueOf(row.cell(2)), gender(row.cell(3)), complements));
        } catch (IllegalArgumentException e) {
            throw row.wrong(e.getMessage());
        }
    }

    private void pronoun(WordList.Row row) {
        try {
            Pronoun pronoun = new Pronoun(row.cell(0), row.cell(1), Integer.parseInt(row.cell(2)), row.cell(3),
                    gender(row.cell(4)));
            pronouns.put(row.cell(0).toLowerCase(Locale.ROOT), pronoun);
        } catch (IllegalArgumentException e) {
            throw row.wrong(e.getMessage());
        }
    }

    private void word(WordList.Row row) {
        words.computeIfAbsent(row.cell(1), kind -> new TreeMap<>()).put(row.cell(0).toLowerCase(Locale.ROOT), row.cell(2));
    }

    private void weight(WordList.Row row) {
        try {
            weights.put(row.cell(0), Double.valueOf(row.cell(1)));
        } catch (NumberFormatException e) {
            throw row.wrong("no number: " + row.cell(1));
        }
    }

    private void title(WordList.Row row) {
        String word = row.cell(0).toLowerCase(Locale.ROOT);
        if (!row.cell(1).equals("courtesy") && !row.cell(1).equals("kin") && word.indexOf(' ') < 0) {
            titles.put(word, new Title(row.cell(3).isEmpty() ? word : row.cell(3), gender(row.cell(2).toUpperCase(Locale.ROOT))));
        }
    }

    /** The office or profession of this word, written out: "senator" for "Sen." */
    Optional<Title> title(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        Title title = titles.get(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
        Noun noun = nouns.get(plain);
        return title == null && noun != null && noun.is("role")
                ? Optional.of(new Title(noun.lemma(), noun.gender()))
                : Optional.ofNullable(title);
    }

    /**
     * A title before a name.
     *
     * @param noun the title written out, lower case
     * @param gender that it shows
     */
    record Title(String noun, Gender gender) {
    }

    static Gender gender(String cell) {
        return cell.isEmpty() ? Gender.UNKNOWN : Gender.valueOf(cell);
    }

    /** The listed noun of this token. */
    Optional<Noun> noun(Token token) {
        if (!token.is("NOUN") && !token.is("PROPN")) {
            return Optional.empty();
        }
        String form = token.form().toLowerCase(Locale.ROOT);
        Noun noun = nouns.get(form);
        noun = noun == null ? nouns.get(token.lemma().toLowerCase(Locale.ROOT)) : noun;
        return Optional.ofNullable(noun != null || !form.endsWith("s") ? noun : nouns.get(form.substring(0, form.length() - 1)));
    }

    /** The pronoun of this form; "US" and "IT" in capitals are none. */
    Optional<Pronoun> pronoun(Token token) {
        String form = token.form();
        if (form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)) || token.is("PROPN")) {
            return Optional.empty();
        }
        return Optional.ofNullable(pronouns.get(form.toLowerCase(Locale.ROOT)));
    }

    boolean is(String kind, String word) {
        return words.getOrDefault(kind, Map.of()).containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** The value of a word, empty where there is none. */
    String value(String kind, String word) {
        return words.getOrDefault(kind, Map.of()).getOrDefault(word.toLowerCase(Locale.ROOT), "");
    }

    double weight(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }
}
