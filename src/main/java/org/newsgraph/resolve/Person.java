package org.newsgraph.resolve;

import java.util.Set;
import java.util.TreeSet;

/** A profile of a person with its name taken apart. */
record Person(Profile profile, PersonName name, Set<String> countries) {
    static Person of(Profile profile, NameWords words) {
        Set<String> countries = new TreeSet<>();
        profile.country().ifPresent(countries::add);
        profile.offices().stream().filter(Profile.Office::ofCountry).forEach(office -> countries.add(office.of()));
        return new Person(profile, PersonName.of(profile.name(), profile.names(), words), countries);
    }

    /** Full names first, then those of whom most is known: so the groups stand before the doubtful come. */
    int weight() {
        return name.given().size() * 100 + Math.min(99,
                countries.size() * 4 + profile.offices().size() * 4 + profile.partners().size());
    }

    /** What a group can be found by: given names, and what speaks for a person whose name does not. */
    Set<String> keys(NameWords words) {
        Set<String> keys = new TreeSet<>();
        if (name.full()) {
            if (!name.common(words)) {
                words.forms(name.first()).forEach(form -> keys.add("given " + form));
                keys.add((name.first().length() == 1 ? "initial-only " : "initial ") + name.first().charAt(0));
            }
            countries.forEach(country -> keys.add("country " + country));
        }
        profile.offices().forEach(office -> keys.add("office " + office.title() + " " + office.of()));
        profile.partners().forEach(partner -> keys.add("partner " + partner));
        return keys;
    }

    /** The keys under which this person's group is looked for. */
    Set<String> lookup(NameWords words) {
        Set<String> keys = keys(words);
        if (name.full()) {
            keys.add("initial-only " + name.first().charAt(0));
            if (name.first().length() == 1) {
                keys.add("initial " + name.first());
            } else {
                keys.remove("initial " + name.first().charAt(0));
            }
        }
        return keys;
    }
}
