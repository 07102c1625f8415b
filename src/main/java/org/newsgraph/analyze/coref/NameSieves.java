package org.newsgraph.analyze.coref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Gender;

/** Links names with names. */
final class NameSieves {
    private NameSieves() {
    }

    private static List<Markable> names(Discourse discourse) {
        return discourse.markables.stream().filter(Markable::named).toList();
    }

    private static List<Markable> people(Discourse discourse) {
        return names(discourse).stream().filter(name -> name.type() == EntityType.PERSON).toList();
    }

    /** Countries and governments by their code. */
    static void code(Discourse discourse) {
        Map<String, Integer> first = new HashMap<>();
        for (Markable name : names(discourse)) {
            discourse.cluster(name.index()).key.ifPresent(key -> {
                Integer before = first.putIfAbsent(key, name.index());
                if (before != null) {
                    discourse.link(name.index(), before, "code");
                }
            });
        }
    }

    /** The same words, accents and article aside. One-word names of people are left to {@link #surname}. */
    static void sameName(Discourse discourse) {
        Map<String, Integer> first = new HashMap<>();
        for (Markable name : names(discourse)) {
            if (discourse.cluster(name.index()).key.isPresent()) {
                continue;
            }
            Integer before = first.putIfAbsent(plain(discourse, name), name.index());
            if (before != null) {
                discourse.link(name.index(), before, "same-name");
            }
        }
    }

    private static String plain(Discourse discourse, Markable name) {
        if (name.type() == EntityType.PERSON) {
            PersonName person = PersonName.of(name.span().of(discourse.text), discourse.lexicon);
            return person.full() ? String.join(" ", person.parts()) : "person " + name.index();
        }
        return PersonName.fold(name.span().of(discourse.text)).replaceAll("[\\s\\u00a0]+", " ").replaceFirst("^the ", "")
                .replace(".", "");
    }

    /** Full names that differ in spelling, middle names or nicknames. */
    static void variant(Discourse discourse) {
        Map<String, List<Integer>> byPart = new HashMap<>();
        for (Markable name : people(discourse)) {
            PersonName person = person(discourse, name);
            if (!person.full() || !discourse.first(name.index())) {
                continue;
            }
            for (String part : person.parts().stream().skip(1).map(PersonName::variant).distinct().toList()) {
                List<Integer> before = byPart.computeIfAbsent(part, key -> new ArrayList<>());
                if (before.stream().noneMatch(other -> discourse.link(name.index(), other, "name-variant"))) {
                    before.add(name.index());
                }
            }
        }
    }

    private static PersonName person(Discourse discourse, Markable name) {
        return discourse.cluster(name.index()).names.stream()
                .max(Comparator.comparing(found -> found.parts().size()))
                .orElseThrow();
    }

    /** "Mr Lopez" and "Lopez" after or, in a headline, before "Ana Lopez". */
    static void surname(Discourse discourse) {
        List<Markable> people = people(discourse);
        Map<String, List<Integer>> full = new HashMap<>();
        for (Markable name : people) {
            PersonName person = own(discourse, name);
            if (person.full() && discourse.first(name.index())) {
                for (String part : person.parts().stream().map(PersonName::variant).distinct().toList()) {
                    full.computeIfAbsent(part, key -> new ArrayList<>()).add(name.index());
                }
            }
        }
        for (Markable name : people) {
            PersonName person = own(discourse, name);
            List<Integer> bearers = full.getOrDefault(PersonName.variant(person.surname()), List.of());
            if (!person.full() || bearers.stream().anyMatch(bearer -> person.endsIn(longest(discourse, bearer)))) {
                surname(discourse, name, person, bearers);
            }
        }
        loneSurnames(discourse, people);
    }

    private static PersonName own(Discourse discourse, Markable name) {
        return PersonName.of(name.span().of(discourse.text), discourse.lexicon);
    }

    private static PersonName longest(Discourse discourse, int bearer) {
        return person(discourse, discourse.at(bearer));
    }

    private static void surname(Discourse discourse, Markable name, PersonName person, List<Integer> bearers) {
        List<Integer> last = bearers.stream().filter(bearer -> person.endsIn(longest(discourse, bearer))).toList();
        List<Integer> likely = last.isEmpty() && person.parts().size() == 1 && person.gender() == Gender.UNKNOWN
                ? bearers.stream().filter(bearer -> person.standsIn(longest(discourse, bearer))).toList()
                : last;
        likely = likely.stream()
                .filter(bearer -> Agreement.genders(discourse.cluster(bearer).gender, discourse.cluster(name.index()).gender))
                .toList();
        int best = -1;
        for (int bearer : likely) {
            if (best < 0 || nearest(discourse, name.index(), bearer) > nearest(discourse, name.index(), best)) {
                best = bearer;
            }
        }
        if (best >= 0) {
            discourse.link(name.index(), best, "surname");
        }
    }

    /** The last mention of this cluster before the markable; a cluster that only follows is further than any. */
    private static int nearest(Discourse discourse, int markable, int bearer) {
        Integer before = discourse.members(bearer).lower(markable);
        return before == null ? -discourse.members(bearer).first() : before + 1;
    }

    /** The same lone surname again, where no full name stands in the article. */
    private static void loneSurnames(Discourse discourse, List<Markable> people) {
        Map<String, Integer> first = new HashMap<>();
        for (Markable name : people) {
            PersonName person = own(discourse, name);
            if (!person.full() && discourse.cluster(name.index()).names.stream().noneMatch(PersonName::full)) {
                String key = PersonName.variant(person.surname());
                Integer before = first.get(key);
                if (before == null || !discourse.link(name.index(), before, "surname")) {
                    first.put(key, name.index());
                }
            }
        }
    }

    /** "United Nations" and "UN"; with the short form in parentheses behind the long one whatever its letters. */
    static void acronym(Discourse discourse) {
        Map<String, Integer> initials = new HashMap<>();
        for (Markable name : names(discourse)) {
            String words = name.span().of(discourse.text);
            if (name.type() != EntityType.PERSON && words.indexOf(' ') > 0) {
                initials.putIfAbsent(initials(words), name.index());
            }
        }
        Markable before = null;
        for (Markable name : names(discourse)) {
            String words = name.span().of(discourse.text).replace(".", "");
            boolean capitals = words.length() > 1 && words.equals(words.toUpperCase(Locale.ROOT));
            if (capitals && name.type() != EntityType.PERSON) {
                Integer spelled = initials.get(words);
                if (spelled != null) {
                    discourse.link(name.index(), spelled, "acronym");
                }
                if (before != null && discourse.text.substring(before.span().end(), name.span().begin()).strip().equals("(")) {
                    discourse.link(name.index(), before.index(), "acronym");
                }
            }
            before = name;
        }
    }

    private static String initials(String words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words.split("[\\s\\u00a0-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
