package org.newsgraph.analyze.coref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.Gender;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.ZoneKind;

/**
 * Links short names of people with full ones: "Mr Lopez" and "Lopez" after or, in a headline, before "Ana Lopez". Among several
 * bearers of a surname a courtesy title decides by gender, an office by its holder; a bare surname belongs to the main bearer,
 * not to a relative named beside him.
 */
final class Surnames {
    private final Discourse discourse;
    private final List<Markable> people;
    private final Map<String, List<Integer>> bearers = new HashMap<>();
    private final Map<Integer, Double> weights = new HashMap<>();
    /** How often each single name stands alone. */
    private final Map<String, Integer> singles = new HashMap<>();
    private final Map<Integer, PersonName> own = new HashMap<>();
    /** Bearers whom the text brings in as somebody's relatives. */
    private final Set<Integer> relatives = new HashSet<>();

    private Surnames(Discourse discourse) {
        this.discourse = discourse;
        people = NameSieves.people(discourse);
        for (Markable name : people) {
            PersonName person = PersonName.of(name.span().of(discourse.text), discourse.lexicon);
            own.put(name.index(), person);
            if (person.parts().size() == 1) {
                singles.merge(PersonName.variant(person.surname()), 1, Integer::sum);
            }
            List<PersonName> full = discourse.first(name.index()) ? discourse.cluster(name.index()).fullNames() : List.of();
            full.stream()
                    .flatMap(longer -> longer.parts().stream())
                    .map(PersonName::variant)
                    .distinct()
                    .forEach(part -> bearers.computeIfAbsent(part, key -> new ArrayList<>()).add(name.index()));
        }
    }

    static void link(Discourse discourse) {
        Surnames surnames = new Surnames(discourse);
        surnames.link();
        surnames.alone();
        surnames.genders();
    }

    private PersonName own(Markable name) {
        return own.get(name.index());
    }

    private PersonName longest(int bearer) {
        return NameSieves.person(discourse, discourse.at(bearer));
    }

    private boolean endsIn(PersonName person, int bearer) {
        return discourse.cluster(bearer).names.stream().anyMatch(person::endsIn);
    }

    private void link() {
        for (List<Integer> same : bearers.values()) {
            same.forEach(bearer -> weights.computeIfAbsent(bearer, this::weight));
        }
        Map<String, Markable> known = new HashMap<>();
        for (Markable name : people) {
            PersonName person = own(name);
            List<Integer> named = bearers.getOrDefault(PersonName.variant(person.surname()), List.of());
            if (!person.full() || named.stream().anyMatch(bearer -> endsIn(person, bearer))) {
                link(name, person, named, known);
            }
        }
    }

    private void link(Markable name, PersonName person, List<Integer> named, Map<String, Markable> known) {
        List<Integer> last = named.stream().filter(bearer -> endsIn(person, bearer)).toList();
        boolean single = person.parts().size() == 1;
        List<Integer> likely = last.isEmpty() && single
                ? named.stream().filter(bearer -> person.standsIn(longest(bearer))).toList()
                : last;
        Integer best = likely.stream()
                .filter(bearer -> Agreement.allows(discourse, name.index(), bearer))
                .filter(bearer -> person.gender() != Gender.UNKNOWN || !isOutranked(name, bearer, known))
                .max(
                        Comparator.<Integer>comparingInt(bearer -> office(name, bearer))
                                .thenComparing(weights::get)
                                .thenComparing(bearer -> nearest(name.index(), bearer)))
                .orElse(null);
        if (best != null) {
            discourse.link(name.index(), best, "surname");
        } else if (single && name.sentence().zone() == ZoneKind.BODY) {
            known.putIfAbsent(PersonName.variant(person.surname()), name);
        }
    }

    /** Whether the bare name was known before this bearer, who is only somebody's relative, came in. */
    private boolean isOutranked(Markable name, int bearer, Map<String, Markable> known) {
        boolean before = discourse.members(bearer).first() > name.index() && name.sentence().zone() == ZoneKind.BODY;
        return relatives.contains(bearer) && endsIn(own(name), bearer)
                && (before || known.containsKey(PersonName.variant(own(name).surname())));
    }

    /** Whether the title before this name is one of the bearer's. */
    private int office(Markable name, int bearer) {
        List<Role> roles = discourse.cluster(name.index()).roles;
        return discourse.cluster(bearer).roles.stream()
                .anyMatch(role -> roles.stream().anyMatch(own -> own.noun().equals(role.noun()))) ? 1 : 0;
    }

    /** How likely the bare surname is this bearer's. */
    private double weight(int bearer) {
        Cluster cluster = discourse.cluster(bearer);
        double weight = 0.5 * Math.min(6, cluster.members.size()) + (cluster.roles.isEmpty() ? 0 : 2);
        String given = PersonName.variant(longest(bearer).parts().getFirst());
        int givenOnly = Math.min(3, singles.getOrDefault(given, 0));
        boolean relative = cluster.members.stream().map(discourse::at).anyMatch(this::isRelative);
        if (relative) {
            relatives.add(bearer);
        }
        return weight - givenOnly - (relative ? 6 : 0);
    }

    /** "his wife, Ana Lopez", "first lady Ana Lopez" and "Ana Lopez, his wife". */
    private boolean isRelative(Markable name) {
        int before = name.first() - (name.word(name.first() - 1).equals(",") ? 2 : 1);
        if (isKin(name.sentence(), before)) {
            return true;
        }
        if (!name.word(name.last() + 1).equals(",")) {
            return false;
        }
        for (int i = name.last() + 2; i < Math.min(name.sentence().size(), name.last() + 6); i++) {
            if (isKin(name.sentence(), i)) {
                return !name.word(i + 1).equals("of");
            }
            if (name.tag(i).equals("VERB") || name.tag(i).equals("PUNCT")) {
                return false;
            }
        }
        return false;
    }

    private boolean isKin(Sentence sentence, int token) {
        if (token < 0 || token >= sentence.size()) {
            return false;
        }
        boolean lady = token > 0 && discourse.lexicon.is("consort", sentence.token(token).form())
                && sentence.token(token - 1).form().equalsIgnoreCase("first");
        return lady || discourse.lexicon.noun(sentence.token(token)).filter(noun -> noun.is("relative")).isPresent();
    }

    /** The last mention of this cluster before the markable; a cluster that only follows is further than any. */
    private int nearest(int markable, int bearer) {
        Integer before = discourse.members(bearer).lower(markable);
        return before == null ? -discourse.members(bearer).first() : before + 1;
    }

    /** The same lone surname again, where no full name stands in the article. */
    private void alone() {
        Map<String, Integer> first = new HashMap<>();
        for (Markable name : people) {
            PersonName person = own(name);
            if (!person.full() && discourse.cluster(name.index()).fullNames().isEmpty()) {
                String key = PersonName.variant(person.surname());
                Integer before = first.get(key);
                if (before == null || !discourse.link(name.index(), before, "surname")) {
                    first.put(key, name.index());
                }
            }
        }
    }

    /** A short name that is no surname may be a given name and show a gender; one behind a title is a surname. */
    private void genders() {
        for (Markable name : people) {
            Cluster cluster = discourse.cluster(name.index());
            boolean given = cluster.fullNames().isEmpty()
                    ? cluster.roles.isEmpty()
                    : cluster.names.stream().noneMatch(full -> own(name).endsIn(full));
            if (cluster.gender == Gender.UNKNOWN && given) {
                cluster.gender = name.gender();
            }
        }
    }
}
