package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Groups profiles of people. Only profiles of one family name are compared. They come in an order that their content gives, each
 * joins the one group that fits best or opens its own; where two fit equally well it stays apart. So neither the order of loading
 * nor other family names change the outcome, and no chain of doubtful joins grows.
 */
final class PersonResolver {
    private static final int ENOUGH = 2;
    private static final Comparator<Person> ORDER = Comparator.comparingInt(Person::weight).reversed()
            .thenComparing(person -> String.join(" ", person.name().given())).thenComparing(person -> person.profile().id());

    private final NameWords words;

    PersonResolver(NameWords words) {
        this.words = words;
    }

    List<List<Profile>> groups(List<Profile> profiles) {
        Map<String, List<Person>> blocks = new TreeMap<>();
        for (Profile profile : profiles) {
            Person person = Person.of(profile, words);
            blocks.computeIfAbsent(person.name().family(), family -> new ArrayList<>()).add(person);
        }
        List<List<Profile>> groups = new ArrayList<>();
        blocks.values().forEach(block -> new Block().groups(block).forEach(group -> groups.add(group.profiles())));
        return groups;
    }

    /** The people of one family name. */
    private final class Block {
        private final List<PersonGroup> groups = new ArrayList<>();
        private final Map<String, Set<PersonGroup>> index = new HashMap<>();

        List<PersonGroup> groups(List<Person> people) {
            people.stream().sorted(ORDER).forEach(this::place);
            return groups;
        }

        private void place(Person person) {
            PersonGroup best = null;
            int bestScore = ENOUGH - 1;
            boolean tie = false;
            for (PersonGroup group : candidates(person)) {
                int score = group.score(person);
                if (score > bestScore) {
                    best = group;
                    bestScore = score;
                    tie = false;
                } else if (best != null && score == bestScore) {
                    tie = true;
                }
            }
            PersonGroup home = best == null || tie ? open() : best;
            home.add(person);
            if (!tie) {
                person.keys(words).forEach(key -> index.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(home));
            }
        }

        private PersonGroup open() {
            PersonGroup group = new PersonGroup(words);
            groups.add(group);
            return group;
        }

        private Set<PersonGroup> candidates(Person person) {
            Set<PersonGroup> found = new LinkedHashSet<>();
            person.lookup(words).forEach(key -> found.addAll(index.getOrDefault(key, Set.of())));
            return found;
        }
    }
}
