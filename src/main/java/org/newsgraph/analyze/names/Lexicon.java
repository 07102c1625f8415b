package org.newsgraph.analyze.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.analyze.names.Sense.Kind;
import org.newsgraph.model.Gender;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.WordList;

/** The word lists of this stage, ready for lookup. Immutable, thread-safe. */
final class Lexicon {
    private static final Set<String> NONE = Set.of("-", "");

    private final Phrases<Sense> senses;
    private final Phrases<Sense> settled;
    private final Phrases<Title> titles;
    private final Map<String, Gender> givenNames = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> commonWords = new HashSet<>();
    private final Set<String> particles = new HashSet<>();
    private final Set<String> suffixes = new HashSet<>();
    private final Map<String, String> stateAbbreviations = new HashMap<>();
    private final Set<String> stateBodies;

    /** A title before a name. */
    record Title(String kind, Gender gender) {
        boolean courtesy() {
            return kind.equals("courtesy");
        }
    }

    Lexicon(Resources resources) {
        senses = senses(resources, WordList.read(resources, "lists/ambiguous-names.tsv"));
        settled = settled(resources);
        titles = titles(resources);
        WordList.read(resources, "lists/state-abbreviations.tsv").rows()
                .forEach(row -> stateAbbreviations.put(row.cell(0), row.cell(1)));
        stateBodies = WordList.read(resources, "lists/state-bodies.tsv").words();
        for (WordList.Row row : WordList.read(resources, "lists/given-names.tsv").rows()) {
            String name = Folding.plain(row.cell(0));
            givenNames.merge(name, gender(row.cell(1)), (a, b) -> a == b ? a : Gender.UNKNOWN);
            noteCommon(name, row.cell(2));
        }
        for (WordList.Row row : WordList.read(resources, "lists/surnames.tsv").rows()) {
            String name = Folding.plain(row.cell(0));
            surnames.add(name);
            noteCommon(name, row.cell(1));
        }
        for (WordList.Row row : WordList.read(resources, "lists/particles.tsv").rows()) {
            (row.cell(1).equals("suffix") ? suffixes : particles).add(row.cell(0));
        }
    }

    private static Phrases<Sense> senses(Resources resources, WordList ambiguous) {
        Set<String> doubtful = ambiguous.words();
        var builder = new Phrases.Builder<Sense>();
        for (WordList.Row row : ambiguous.rows()) {
            if (row.cell(1).startsWith("states-")) {
                Kind kind = row.cell(1).equals("states-name") ? Kind.COUNTRY : Kind.COUNTRY_ADJECTIVE;
                builder.accept(row.cell(0), new Sense(kind, Optional.empty(), false));
            }
        }
        for (WordList.Row row : WordList.read(resources, "lists/countries.tsv").rows()) {
            add(builder, row.values(3), Kind.COUNTRY, row.cell(0), doubtful);
            add(builder, row.values(4), Kind.COUNTRY_ADJECTIVE, row.cell(0), doubtful);
            add(builder, row.values(5), Kind.COUNTRY_ADJECTIVE, row.cell(0), doubtful);
        }
        for (WordList.Row row : WordList.read(resources, "lists/metonyms.tsv").rows()) {
            add(builder, List.of(row.cell(0)), Kind.valueOf(row.cell(2).toUpperCase(Locale.ROOT)), row.cell(1), doubtful);
        }
        for (WordList.Row row : WordList.read(resources, "lists/regions.tsv").rows()) {
            Kind kind = row.cell(2).equals("group-name") ? Kind.BLOC : Kind.REGION;
            add(builder, List.of(row.cell(0)), kind, row.cell(1), doubtful);
            add(builder, row.values(3), Kind.REGION_ADJECTIVE, row.cell(1), doubtful);
        }
        for (WordList.Row row : WordList.read(resources, "lists/organisations.tsv").rows()) {
            add(builder, List.of(row.cell(0)), Kind.ORGANISATION, row.cell(1), doubtful);
            add(builder, row.values(3), Kind.ORGANISATION, row.cell(1), doubtful);
        }
        for (WordList.Row row : WordList.read(resources, "lists/cities.tsv").rows()) {
            boolean word = row.cell(3).equals("word") || doubtful.contains(row.cell(0));
            builder.accept(row.cell(0), new Sense(Kind.CITY, Optional.of(row.cell(1)), word));
        }
        return builder.build();
    }

    private static Phrases<Sense> settled(Resources resources) {
        var builder = new Phrases.Builder<Sense>();
        for (WordList.Row row : WordList.read(resources, "lists/settled-names.tsv").rows()) {
            Kind kind = Kind.valueOf(row.cell(1).replace('-', '_').toUpperCase(Locale.ROOT));
            add(builder, List.of(row.cell(0)), kind, row.cell(2), Set.of());
            add(builder, row.values(3), kind, row.cell(2), Set.of());
        }
        return builder.build();
    }

    private static void add(
            Phrases.Builder<Sense> builder, List<String> phrases, Kind kind, String country, Set<String> doubtful) {
        for (String phrase : phrases) {
            if (!NONE.contains(phrase)) {
                Optional<String> code = country.isEmpty() ? Optional.empty() : Optional.of(country);
                builder.accept(phrase, new Sense(kind, code, doubtful.contains(phrase)));
            }
        }
    }

    private static Phrases<Title> titles(Resources resources) {
        var builder = new Phrases.Builder<Title>();
        for (WordList.Row row : WordList.read(resources, "lists/titles.tsv").rows()) {
            Title title = new Title(row.cell(1), gender(row.cell(2)));
            String phrase = row.cell(0);
            builder.accept(phrase.toLowerCase(Locale.ROOT), title);
            builder.accept(phrase.toLowerCase(Locale.ROOT) + ".", title);
        }
        return builder.build();
    }

    private static Gender gender(String cell) {
        return switch (cell) {
            case "female" -> Gender.FEMALE;
            case "male" -> Gender.MALE;
            default -> Gender.UNKNOWN;
        };
    }

    private void noteCommon(String name, String mark) {
        if (mark.equals("word")) {
            commonWords.add(name);
        }
    }

    /** The listed phrase that begins here, the longest one, or null; of two alike the one of settled kind. */
    Phrases.Found<Sense> reading(Words words, int first) {
        var listed = sense(words, first);
        var sure = settled.at(words.plain(), first, words.allCapitals());
        return sure == null || listed != null && listed.last() > sure.last() ? listed : sure;
    }

    /** As {@link #reading}, without the names of settled kind; the tagger has learned from these. */
    Phrases.Found<Sense> sense(Words words, int first) {
        return senses.at(words.plain(), first, words.allCapitals() || words.shouted(first));
    }

    /** The sense of exactly these words, or null. */
    Sense sense(String phrase) {
        return senses.get(phrase);
    }

    /** The country of a state or province by its short form. */
    Optional<String> stateAbbreviation(String plain) {
        return Optional.ofNullable(stateAbbreviations.get(plain));
    }

    /** Whether the lists settle what exactly these words name. */
    boolean settled(String phrase) {
        return settled.get(phrase) != null;
    }

    /** The title that begins here, the longest one, or null. */
    Phrases.Found<Title> title(Words words, int first) {
        return titles.at(words.lower(), first, false);
    }

    boolean givenName(String plain) {
        return givenNames.containsKey(plain);
    }

    Gender genderOf(String plain) {
        return givenNames.getOrDefault(plain, Gender.UNKNOWN);
    }

    boolean surname(String plain) {
        return surnames.contains(plain);
    }

    /** Whether the word in lower case is common English, so that a capital proves little. */
    boolean commonWord(String plain) {
        return commonWords.contains(plain);
    }

    /** Whether an organisation whose name ends in this word belongs to a state. */
    boolean stateBody(String lower) {
        return stateBodies.contains(lower);
    }

    /** Whether the word stands behind a person's name and belongs to it ("Jr.", "III"). */
    boolean suffix(String word) {
        return suffixes.contains(word);
    }

    boolean particle(String word) {
        return particles.contains(word);
    }
}
