package org.newsgraph.analyze.coref;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Gender;

/**
 * A person's name taken apart.
 *
 * @param parts without honorific, title and suffix, accents folded, lower case
 * @param gender that the honorific shows
 * @param junior whether it says that its bearer is the younger of two
 * @param titles offices and professions at its beginning, lower case
 */
record PersonName(List<String> parts, Gender gender, boolean junior, Set<String> titles) {
    PersonName {
        parts = List.copyOf(parts);
        titles = Set.copyOf(titles);
    }

    static PersonName of(String words, Lexicon lexicon) {
        List<String> parts = new ArrayList<>();
        Gender gender = Gender.UNKNOWN;
        boolean junior = false;
        Set<String> titles = new HashSet<>();
        String[] all = words.strip().split("[\\s\\u00a0]+");
        for (int i = 0; i < all.length; i++) {
            String word = all[i].endsWith(",") ? all[i].substring(0, all[i].length() - 1) : all[i];
            boolean opens = parts.isEmpty() && i + 1 < all.length;
            Optional<Lexicon.Title> title = opens ? lexicon.title(word) : Optional.empty();
            if (parts.isEmpty() && lexicon.is("honorific", word)) {
                gender = Lexicon.gender(lexicon.value("honorific", word));
            } else if (title.isPresent()) {
                titles.add(title.get().noun());
                gender = gender == Gender.UNKNOWN ? title.get().gender() : gender;
            } else if (lexicon.is("suffix", word)) {
                junior |= lexicon.value("suffix", word).equals("junior");
            } else if (word.matches("[-–—|:/]") && parts.size() > 1) {
                break;
            } else if (!isNickname(word)) {
                parts.add(fold(word));
            }
        }
        return new PersonName(parts, gender, junior, titles);
    }

    /** A nickname between quotation marks in the middle of a name. */
    private static boolean isNickname(String word) {
        return word.length() > 2 && "\"“‘'".indexOf(word.charAt(0)) >= 0 && "\"”’'".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** Lower case without accents, as names are compared. */
    static String fold(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replace('’', '\'');
        return plain.toLowerCase(Locale.ROOT).replace("ø", "o").replace("ł", "l").replace("ß", "ss");
    }

    /** One spelling for the transliterations of one name. */
    static String variant(String part) {
        String plain = part.replaceAll("[^\\p{L}]", "").replace("kh", "h").replace("ph", "f").replace("ou", "u");
        plain = plain.replace('y', 'i').replace('j', 'i').replaceAll("(.)\\1+", "$1");
        return plain.length() > 4 ? plain : part;
    }

    boolean full() {
        return parts.size() > 1;
    }

    String surname() {
        return parts.isEmpty() ? "" : parts.getLast();
    }

    /** Whether two single names are the same, or one is the other's title. */
    boolean sameSurname(PersonName other) {
        return titles.contains(other.surname()) || other.titles.contains(surname())
                || variant(surname()).equals(variant(other.surname()));
    }

    /** Whether this single or short name ends a full one: "Lopez", "bin Ali". */
    boolean endsIn(PersonName longer) {
        int skip = longer.parts.size() - parts.size();
        return skip > 0 && !parts.isEmpty() && same(parts, longer.parts.subList(skip, longer.parts.size()));
    }

    /** Whether this single name is the given name, or a surname before the last ("Perez" of Ana Perez Lima). */
    boolean standsIn(PersonName longer) {
        return parts.size() == 1 && longer.parts.stream().anyMatch(part -> isPart(parts.getFirst(), part));
    }

    private static boolean isPart(String word, String part) {
        return variant(part).equals(variant(word)) || part.startsWith(word + "-") || part.endsWith("-" + word);
    }

    /** Whether these are the capital letters of a full name: "JFK". */
    boolean abbreviates(PersonName longer) {
        String letters = parts.size() == 1 ? parts.getFirst().replace(".", "") : "";
        StringBuilder initials = new StringBuilder();
        longer.parts.forEach(part -> initials.append(part.charAt(0)));
        return letters.length() > 2 && letters.contentEquals(initials);
    }

    /** Whether this single name may be one of the person whose full name that is. */
    boolean mayShorten(PersonName longer, Lexicon lexicon) {
        return longer.titles.contains(surname()) || standsIn(longer) || endsIn(longer) || abbreviates(longer)
                || parts.size() == 1 && variant(full(surname(), lexicon)).equals(variant(full(longer.parts.getFirst(), lexicon)));
    }

    /** Whether two full names may be one person's. */
    boolean agrees(PersonName other, Lexicon lexicon) {
        if (!full() || !other.full()) {
            return true;
        }
        boolean given = sameGiven(parts.getFirst(), other.parts.getFirst(), lexicon);
        return given && (inside(parts, other.parts) || inside(other.parts, parts)
                || variant(surname()).equals(variant(other.surname())))
                || endsIn(other)
                || other.endsIn(this);
    }

    private static boolean sameGiven(String one, String other, Lexicon lexicon) {
        String left = full(one, lexicon);
        String right = full(other, lexicon);
        boolean initial = one.length() <= 2 || other.length() <= 2 || one.contains(".") || other.contains(".");
        return variant(left).equals(variant(right)) || initial && left.charAt(0) == right.charAt(0);
    }

    private static String full(String given, Lexicon lexicon) {
        return lexicon.is("nickname", given) ? lexicon.value("nickname", given) : given;
    }

    /** Whether all but the first of the shorter parts stand among the longer ones. */
    private static boolean inside(List<String> shorter, List<String> longer) {
        List<String> variants = longer.stream().map(PersonName::variant).toList();
        return shorter.stream().skip(1).map(PersonName::variant).allMatch(variants::contains);
    }

    private static boolean same(List<String> one, List<String> other) {
        return one.stream().map(PersonName::variant).toList().equals(other.stream().map(PersonName::variant).toList());
    }
}
