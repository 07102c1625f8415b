package org.newsgraph.analyze.coref;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.model.EntityType;

/** Links nominals with what stands before them. */
final class NominalSieves {
    private static final int REACH = 12;

    private NominalSieves() {
    }

    private static List<Markable> nominals(Discourse discourse) {
        return discourse.markables.stream().filter(Markable::nominal).toList();
    }

    /** ISO code that a modifier, a possessor or a complement inside a nominal gives it. */
    static Optional<String> country(Discourse discourse, Markable nominal) {
        int possessor = discourse.possessor(nominal.index());
        Optional<String> owner = possessor < 0 ? Optional.empty() : code(discourse.cluster(possessor));
        if (owner.isPresent()) {
            return owner;
        }
        for (int inner : discourse.nested(nominal.index())) {
            Markable held = discourse.at(inner);
            boolean inside = nominal.holds(held) && held.named() && (held.last() < nominal.head()
                    || nominal.word(held.first() - 1).equals("of") || nominal.word(held.first() - 2).equals("of"));
            if (inside && discourse.cluster(inner).key.isPresent()) {
                return code(discourse.cluster(inner));
            }
        }
        return Optional.empty();
    }

    static Optional<String> code(Cluster cluster) {
        return cluster.key.map(key -> key.substring(key.indexOf(':') + 1));
    }

    static boolean definite(Discourse discourse, Markable nominal) {
        String first = nominal.word(nominal.first());
        return discourse.lexicon.is("definite", first) || discourse.possessor(nominal.index()) >= 0
                && discourse.possessor(nominal.index()) < nominal.index() + 2;
    }

    /** "the Peruvian government", "its government", "the Lopez administration": one government for a state. */
    static void government(Discourse discourse) {
        Map<String, Integer> first = new HashMap<>();
        for (Markable markable : discourse.markables) {
            Optional<String> key = discourse.cluster(markable.index()).key.filter(found -> found.startsWith("government:"));
            if (key.isEmpty() && markable.nominal() && markable.isKind("government") && !markable.plural()
                    && markable.modifiers().stream().noneMatch(word -> discourse.lexicon.is("subnational", word))) {
                key = governed(discourse, markable).map(country -> "government:" + country);
                key.ifPresent(found -> discourse.cluster(markable.index()).key = Optional.of(found));
            }
            if (key.isPresent()) {
                Integer before = first.putIfAbsent(key.get(), markable.index());
                if (before != null) {
                    discourse.link(markable.index(), before, "government");
                }
            }
        }
    }

    /** The state of a government: named with it, or the country of the person who heads it. */
    private static Optional<String> governed(Discourse discourse, Markable nominal) {
        Optional<String> country = country(discourse, nominal);
        if (country.isPresent()) {
            return country;
        }
        for (int inner : discourse.nested(nominal.index())) {
            if (nominal.holds(discourse.at(inner)) && discourse.cluster(inner).person()) {
                return office(discourse.cluster(inner)).or(() -> custom(discourse, nominal));
            }
        }
        return Optional.empty();
    }

    /** The state whose press calls its government so, where the article names that state and the person no other office. */
    private static Optional<String> custom(Discourse discourse, Markable nominal) {
        String state = discourse.lexicon.value("government-of", nominal.lemma());
        return discourse.countries().contains(state) ? Optional.of(state) : Optional.empty();
    }

    static Optional<String> office(Cluster person) {
        return person.roles.stream().flatMap(role -> role.country().stream()).findFirst();
    }

    /** Gives every role of a person the country that its own words name. */
    static void offices(Discourse discourse) {
        for (Markable nominal : nominals(discourse)) {
            if (nominal.isKind("role") && !nominal.plural()) {
                Optional<String> country = country(discourse, nominal);
                List<Role> roles = discourse.cluster(nominal.index()).roles;
                Role own = new Role(nominal.lemma(), nominal.modifiers(), country);
                roles.removeIf(role -> role.noun().equals(own.noun()) && role.modifiers().equals(own.modifiers())
                        && role.country().isEmpty());
                roles.add(own);
            }
        }
    }

    /**
     * "the president", "the Peruvian foreign minister": to the person whose title says so, else to the one in the story's focus.
     */
    static void role(Discourse discourse) {
        Roles roles = new Roles(discourse);
        for (Markable nominal : nominals(discourse)) {
            if (!nominal.isKind("role") || nominal.plural() || !discourse.lexicon.is("definite", nominal.word(nominal.first()))
                    || !discourse.first(nominal.index()) && discourse.cluster(nominal.index()).named) {
                continue;
            }
            roles.holder(nominal).ifPresent(holder -> discourse.link(nominal.index(), holder, "role"));
        }
    }

    /** Modifiers that tell things apart, names of countries aside. */
    static Set<String> telling(Discourse discourse, Markable nominal) {
        Set<String> telling = new TreeSet<>();
        for (String modifier : nominal.modifiers()) {
            if (!discourse.lexicon.is("fleeting", modifier)) {
                telling.add(modifier);
            }
        }
        for (int inner : discourse.nested(nominal.index())) {
            Markable held = discourse.at(inner);
            if (nominal.holds(held) && (held.named() || held.pronoun().isPresent())) {
                for (int i = held.first(); i <= held.last(); i++) {
                    telling.remove(held.word(i));
                }
            }
        }
        return telling;
    }

    /** "the planes" after "two planes": the same head, no strange modifier, no other possessor or country. */
    static void sameHead(Discourse discourse) {
        Map<String, TreeSet<Integer>> byHead = new HashMap<>();
        for (Markable markable : discourse.markables) {
            if (markable.hidden() || markable.pronoun().isPresent()) {
                continue;
            }
            TreeSet<Integer> before = byHead.computeIfAbsent(markable.lemma(), key -> new TreeSet<>());
            if (markable.nominal() && definite(discourse, markable) && !markable.isKind("relative")) {
                sameHead(discourse, markable, before);
            }
            before.add(markable.index());
        }
    }

    private static void sameHead(Discourse discourse, Markable nominal, TreeSet<Integer> before) {
        int tried = 0;
        for (int other : before.descendingSet()) {
            Markable antecedent = discourse.at(other);
            if (++tried > REACH) {
                return;
            }
            if (matches(discourse, nominal, antecedent) && discourse.link(nominal.index(), other, "same-head")) {
                return;
            }
        }
    }

    private static boolean matches(Discourse discourse, Markable nominal, Markable antecedent) {
        if (antecedent.plural() != nominal.plural() || nominal.isKind("country")) {
            return false;
        }
        if (antecedent.named()) {
            return telling(discourse, nominal).isEmpty() && antecedent.type() == nominal.type()
                    && antecedent.type() != EntityType.PERSON && discourse.possessor(nominal.index()) < 0;
        }
        int owner = discourse.possessor(nominal.index());
        int other = discourse.possessor(antecedent.index());
        boolean owners = owner < 0 || other >= 0 && discourse.same(owner, other);
        Optional<String> country = country(discourse, nominal);
        Optional<String> otherCountry = country(discourse, antecedent);
        boolean countries = country.isEmpty() || country.equals(otherCountry);
        return owners && countries && antecedent.modifiers().containsAll(telling(discourse, nominal));
    }

    /** "the country", "this nation", "the capital": the state in focus. */
    static void focus(Discourse discourse) {
        for (Markable nominal : nominals(discourse)) {
            boolean fits = nominal.isKind("country") && !nominal.plural()
                    && discourse.lexicon.is("definite", nominal.word(nominal.first()))
                    && nominal.modifiers().stream().allMatch(word -> discourse.lexicon.is("fleeting", word));
            if (fits) {
                Focus.country(discourse, nominal).ifPresent(country -> discourse.link(nominal.index(), country, "focus"));
            }
        }
    }
}
