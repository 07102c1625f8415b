package org.newsgraph.analyze.coref;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.ZoneKind;

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
                return office(discourse.cluster(inner)).or(() -> custom(discourse, nominal, discourse.cluster(inner)));
            }
        }
        return Optional.empty();
    }

    /** The state whose press calls its government so, where the article names that state and the person no other office. */
    private static Optional<String> custom(Discourse discourse, Markable nominal, Cluster person) {
        String state = discourse.lexicon.value("government-of", nominal.lemma());
        boolean named = !state.isEmpty() && discourse.markables.stream()
                .anyMatch(markable -> discourse.cluster(markable.index()).key.equals(Optional.of("country:" + state)));
        return named ? Optional.of(state) : Optional.empty();
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
        for (Markable nominal : nominals(discourse)) {
            if (!nominal.isKind("role") || nominal.plural() || !discourse.lexicon.is("definite", nominal.word(nominal.first()))
                    || !discourse.first(nominal.index()) && discourse.cluster(nominal.index()).named) {
                continue;
            }
            holder(discourse, nominal).ifPresent(holder -> discourse.link(nominal.index(), holder, "role"));
        }
    }

    private static Optional<Integer> holder(Discourse discourse, Markable nominal) {
        Optional<String> country = country(discourse, nominal);
        double best = 0;
        Integer holder = null;
        Set<Integer> seen = new TreeSet<>();
        for (Markable other : discourse.markables) {
            Cluster cluster = discourse.cluster(other.index());
            int first = cluster.members.first();
            boolean before = first < nominal.index() || other.sentence().zone() == ZoneKind.HEADLINE;
            if (!cluster.person() || !cluster.named || !before || !seen.add(first) || !Agreement.allows(
                    discourse,
                    nominal.index(),
                    first)) {
                continue;
            }
            double score = score(discourse, nominal, country, cluster);
            if (score > best) {
                best = score;
                holder = first;
            }
        }
        return Optional.ofNullable(holder);
    }

    private static double score(Discourse discourse, Markable nominal, Optional<String> country, Cluster cluster) {
        double score = 0;
        boolean titled = false;
        for (Role role : cluster.roles) {
            if (!role.noun().equals(nominal.lemma())) {
                continue;
            }
            if (country.isPresent() && role.country().isPresent() && !country.equals(role.country())) {
                return 0;
            }
            if (fits(discourse, nominal, role)) {
                titled = true;
                score = Math.max(score, country.isPresent() && country.equals(role.country()) ? 6 : 2);
            }
        }
        boolean inFocus = inFocus(discourse, nominal, cluster);
        if (!titled && (country.isEmpty() || !inFocus || !cluster.roles.isEmpty() || nominal.modifiers().size() > 2)) {
            return 0;
        }
        return score + (inFocus ? 2.5 : 0) + recency(nominal, cluster);
    }

    private static double recency(Markable nominal, Cluster cluster) {
        Integer before = cluster.members.lower(nominal.index());
        return before == null ? 0 : 1.0 / (1 + nominal.index() - before);
    }

    /** Whether the cluster is the first subject of the headline or of the story's first sentence, read soon after it. */
    private static boolean inFocus(Discourse discourse, Markable nominal, Cluster cluster) {
        if (nominal.mention().sentence() > 6) {
            return false;
        }
        for (Sentences zone : Sentences.values()) {
            Optional<Markable> lead = zone.lead(discourse);
            if (lead.isPresent() && cluster.members.contains(lead.get().index())) {
                return lead.get().mention().sentence() < nominal.mention().sentence();
            }
        }
        return false;
    }

    private enum Sentences {
        HEADLINE, BODY;

        Optional<Markable> lead(Discourse discourse) {
            return discourse.sentences.stream()
                    .filter(sentence -> sentence.zone().name().equals(name()))
                    .findFirst()
                    .flatMap(
                            sentence -> discourse.in(sentence.index())
                                    .stream()
                                    .map(discourse::at)
                                    .filter(markable -> markable.named() && markable.type() == EntityType.PERSON)
                                    .findFirst())
                    .filter(markable -> markable.first() <= 3);
        }
    }

    /** Whether no modifier of the nominal is strange to the role. */
    private static boolean fits(Discourse discourse, Markable nominal, Role role) {
        for (String modifier : telling(discourse, nominal)) {
            if (!role.modifiers().contains(modifier)) {
                return false;
            }
        }
        return true;
    }

    /** Modifiers that tell things apart, names of countries aside. */
    private static Set<String> telling(Discourse discourse, Markable nominal) {
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

    /** "her husband" where the article has said whose wife she is; "X's wife" again. */
    static void relative(Discourse discourse) {
        List<Markable> relatives = nominals(discourse).stream().filter(nominal -> nominal.isKind("relative")).toList();
        for (Markable nominal : relatives) {
            for (Markable other : relatives) {
                if (other.index() < nominal.index() && discourse.possessor(nominal.index()) >= 0) {
                    sameRelative(discourse, nominal, other);
                    converse(discourse, nominal, other);
                }
            }
        }
    }

    private static void sameRelative(Discourse discourse, Markable nominal, Markable other) {
        int owner = discourse.possessor(nominal.index());
        int otherOwner = discourse.possessor(other.index());
        boolean same = nominal.lemma().equals(other.lemma()) && !nominal.plural() && otherOwner >= 0;
        if (same && discourse.same(owner, otherOwner)) {
            discourse.link(nominal.index(), other.index(), "relative");
        }
    }

    /** A wife's husband is the one whose wife she is. */
    private static void converse(Discourse discourse, Markable nominal, Markable other) {
        int owner = discourse.possessor(nominal.index());
        int otherOwner = discourse.possessor(other.index());
        boolean couple = Set.of("wife husband", "husband wife").contains(nominal.lemma() + " " + other.lemma());
        if (!couple || otherOwner < 0) {
            return;
        }
        boolean speaking = discourse.at(owner).pronoun().isPresent() && !discourse.at(owner).third();
        if (speaking || discourse.same(owner, other.index())) {
            discourse.link(nominal.index(), otherOwner, "relative");
        }
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
