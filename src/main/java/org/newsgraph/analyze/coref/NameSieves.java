package org.newsgraph.analyze.coref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.model.EntityType;

/** Links names with names. */
final class NameSieves {
    private NameSieves() {
    }

    private static List<Markable> names(Discourse discourse) {
        return discourse.markables.stream().filter(Markable::named).toList();
    }

    static List<Markable> people(Discourse discourse) {
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

    /** The same words, accents and article aside. One-word names of people are left to {@link Surnames}. */
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
            boolean younger = person.junior() && discourse.juniors.contains(person.surname());
            return person.full() ? String.join(" ", person.parts()) + (younger ? " jr" : "") : "person " + name.index();
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

    static PersonName person(Discourse discourse, Markable name) {
        return discourse.cluster(name.index()).names.stream()
                .max(Comparator.comparing(found -> found.parts().size()))
                .orElseThrow();
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
