package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Gender;

/** A person as it grows from profiles. */
final class PersonGroup {
    private static final int SAME_FULL_NAME = 3;
    private static final int WEAK_NAME = 1;
    private static final int SAME_COUNTRY = 2;
    private static final int OTHER_COUNTRY = -3;
    private static final int SAME_OFFICE = 2;
    private static final int SAME_PARTNER = 2;
    private static final int IMPOSSIBLE = -100;

    private final NameWords words;
    private final List<Profile> profiles = new ArrayList<>();
    private final Set<PersonName> names = new LinkedHashSet<>();
    private final Set<String> countries = new HashSet<>();
    private final Set<Profile.Office> offices = new HashSet<>();
    private final Set<String> partners = new HashSet<>();
    private Gender gender = Gender.UNKNOWN;

    PersonGroup(NameWords words) {
        this.words = words;
    }

    void add(Person person) {
        profiles.add(person.profile());
        names.add(person.name());
        countries.addAll(person.countries());
        offices.addAll(person.profile().offices());
        partners.addAll(person.profile().partners());
        if (gender == Gender.UNKNOWN) {
            gender = person.profile().gender();
        }
    }

    List<Profile> profiles() {
        return profiles;
    }

    boolean full() {
        return names.iterator().next().full();
    }

    /** How much speaks for this person being of this group; {@code IMPOSSIBLE} or less where something forbids it. */
    int score(Person person) {
        if (contradicts(gender, person.profile().gender())
                || names.stream().anyMatch(name -> !name.compatible(person.name(), words))) {
            return IMPOSSIBLE;
        }
        return name(person.name()) + country(person) + office(person)
                + (meet(partners, person.profile().partners()) ? SAME_PARTNER : 0);
    }

    private int name(PersonName name) {
        if (!name.full() || !full()) {
            return 0;
        }
        boolean same = names.stream().anyMatch(own -> own.first().equals(name.first()) && name.first().length() > 1);
        return same && !name.common(words) ? SAME_FULL_NAME : WEAK_NAME;
    }

    private int country(Person person) {
        if (countries.isEmpty() || person.countries().isEmpty()) {
            return 0;
        }
        if (!meet(countries, person.countries())) {
            return OTHER_COUNTRY;
        }
        return person.name().full() && full() ? SAME_COUNTRY : 1;
    }

    private int office(Person person) {
        return person.profile().offices().stream().anyMatch(office -> !office.of().isEmpty() && offices.contains(office))
                ? SAME_OFFICE
                : 0;
    }

    private static boolean contradicts(Gender one, Gender other) {
        return one == Gender.FEMALE && other == Gender.MALE || one == Gender.MALE && other == Gender.FEMALE;
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return other.stream().anyMatch(one::contains);
    }
}
