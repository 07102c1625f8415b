package org.newsgraph.analyze.coref;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.ZoneKind;

/** Who a role speaks of: the person whose title says so, else the one whom headline and first sentence are about. */
final class Roles {
    /** A lead is in focus for so many sentences. */
    private static final int FOCUS = 6;

    private final Discourse discourse;
    private final Map<String, Set<Integer>> bearers = new HashMap<>();
    private final Map<String, Set<Integer>> people = new HashMap<>();
    private final List<Integer> leads;

    Roles(Discourse discourse) {
        this.discourse = discourse;
        for (Markable markable : discourse.markables) {
            Cluster cluster = discourse.cluster(markable.index());
            if (cluster.person() && cluster.named && discourse.first(markable.index())) {
                cluster.names.forEach(
                        name -> people.computeIfAbsent(name.surname(), surname -> new TreeSet<>()).add(markable.index()));
                cluster.roles.forEach(
                        role -> bearers.computeIfAbsent(role.noun(), noun -> new TreeSet<>()).add(markable.index()));
            }
        }
        discourse.markables.forEach(this::government);
        leads = Stream.of(ZoneKind.HEADLINE, ZoneKind.BODY).flatMap(zone -> lead(zone).stream()).toList();
    }

    /** "the Lopez administration": whose government bears the name is its head. */
    private void government(Markable government) {
        String office = discourse.lexicon.value("headed-by", government.word(government.last()));
        if (office.isEmpty() || government.last() == 0 || government.pronoun().isPresent()) {
            return;
        }
        String surname = PersonName.fold(government.word(government.last() - 1));
        people.getOrDefault(surname, Set.of())
                .stream()
                .map(discourse::at)
                .filter(person -> discourse.cluster(person.index()).roles.stream().noneMatch(role -> role.noun().equals(office)))
                .max(Comparator.comparingInt(person -> discourse.members(person.index()).size()))
                .ifPresent(person -> {
                    discourse.cluster(person.index()).roles.add(new Role(office, Set.of(), Optional.empty()));
                    bearers.computeIfAbsent(office, noun -> new TreeSet<>()).add(person.index());
                });
    }

    /** The first person of the first sentence of a zone, if it begins with one. */
    private Optional<Integer> lead(ZoneKind zone) {
        return discourse.sentences.stream()
                .filter(sentence -> sentence.zone() == zone)
                .findFirst()
                .flatMap(
                        sentence -> discourse.in(sentence.index())
                                .stream()
                                .map(discourse::at)
                                .filter(markable -> markable.named() && markable.type() == EntityType.PERSON)
                                .findFirst())
                .filter(markable -> markable.first() <= 3)
                .map(Markable::index);
    }

    /** The first markable of the one who holds the role that this nominal names. */
    Optional<Integer> holder(Markable nominal) {
        Optional<String> country = NominalSieves.country(discourse, nominal);
        Set<Integer> candidates = new LinkedHashSet<>(bearers.getOrDefault(nominal.lemma(), Set.of()));
        candidates.addAll(leads);
        double best = 0;
        Integer holder = null;
        for (int candidate : candidates) {
            Cluster cluster = discourse.cluster(candidate);
            int first = cluster.members.first();
            boolean possible = first < nominal.index() && Agreement.allows(discourse, nominal.index(), first);
            double score = possible ? score(nominal, country, cluster) : 0;
            if (score > best) {
                best = score;
                holder = first;
            }
        }
        return Optional.ofNullable(holder);
    }

    private double score(Markable nominal, Optional<String> country, Cluster cluster) {
        double score = 0;
        boolean titled = false;
        for (Role role : cluster.roles) {
            if (!role.noun().equals(nominal.lemma())) {
                continue;
            }
            if (country.isPresent() && role.country().isPresent() && !country.equals(role.country())) {
                return 0;
            }
            if (sameRank(nominal.modifiers(), role.modifiers())
                    && role.modifiers().containsAll(NominalSieves.telling(discourse, nominal))) {
                titled = true;
                score = Math.max(score, country.isPresent() && country.equals(role.country()) ? 6 : 2);
            }
        }
        boolean inFocus = inFocus(nominal, cluster);
        if (!titled && (country.isEmpty() || !inFocus || !cluster.roles.isEmpty() || nominal.modifiers().size() > 2)) {
            return 0;
        }
        return score + (inFocus ? 2.5 : 0) + recency(nominal, cluster);
    }

    /** A vice president is no president; a former one is, where the text speaks of nobody in office. */
    private boolean sameRank(Set<String> nominal, Set<String> role) {
        return ranks(nominal).equals(ranks(role));
    }

    private Set<String> ranks(Set<String> modifiers) {
        return modifiers.stream().filter(word -> discourse.lexicon.is("rank", word)).collect(Collectors.toSet());
    }

    private static double recency(Markable nominal, Cluster cluster) {
        Integer before = cluster.members.lower(nominal.index());
        return before == null ? 0 : 1.0 / (1 + nominal.index() - before);
    }

    private boolean inFocus(Markable nominal, Cluster cluster) {
        int sentence = nominal.mention().sentence();
        return sentence <= FOCUS && leads.stream()
                .anyMatch(lead -> cluster.members.contains(lead) && discourse.at(lead).mention().sentence() < sentence);
    }
}
