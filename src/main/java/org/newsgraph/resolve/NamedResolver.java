package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups profiles of organisations, places, groups and other named things: by folded name and country. A profile without a
 * country joins the one country that the name has; where the name has several, or is made of words that bodies of many countries
 * bear, it stays apart. An acronym joins the one name that an article gives beside it.
 */
final class NamedResolver {
    private final NameWords words;

    NamedResolver(NameWords words) {
        this.words = words;
    }

    List<List<Profile>> groups(List<Profile> profiles) {
        Map<String, String> acronyms = acronyms(profiles);
        Map<String, Map<String, List<Profile>>> byName = new TreeMap<>();
        for (Profile profile : profiles) {
            String name = key(profile.name());
            byName.computeIfAbsent(acronyms.getOrDefault(name, name), any -> new TreeMap<>())
                    .computeIfAbsent(profile.country().orElse(""), any -> new ArrayList<>()).add(profile);
        }
        List<List<Profile>> groups = new ArrayList<>();
        byName.forEach((name, byCountry) -> split(name, byCountry, groups));
        return groups;
    }

    private void split(String name, Map<String, List<Profile>> byCountry, List<List<Profile>> groups) {
        List<Profile> unknown = byCountry.remove("");
        groups.addAll(byCountry.values());
        if (unknown == null) {
            return;
        }
        boolean generic = List.of(name.split(" ")).stream().allMatch(word -> words.is("generic", word));
        if (!generic && byCountry.isEmpty()) {
            groups.add(unknown);
        } else if (!generic && byCountry.size() == 1) {
            byCountry.values().iterator().next().addAll(unknown);
        } else {
            unknown.forEach(one -> groups.add(List.of(one)));
        }
    }

    /** Acronym to the one long name that articles give for it. */
    private static Map<String, String> acronyms(List<Profile> profiles) {
        Map<String, Set<String>> longNames = new TreeMap<>();
        for (Profile profile : profiles) {
            String name = key(profile.name());
            for (String other : new TreeSet<>(profile.names())) {
                String acronym = key(other);
                if (isAcronym(other) && !acronym.equals(name) && initials(profile.name()).contains(acronym)) {
                    longNames.computeIfAbsent(acronym, any -> new TreeSet<>()).add(name);
                }
            }
        }
        Map<String, String> only = new TreeMap<>();
        longNames.forEach((acronym, names) -> {
            if (names.size() == 1) {
                only.put(acronym, names.iterator().next());
            }
        });
        return only;
    }

    private static boolean isAcronym(String name) {
        String letters = name.replace(".", "");
        return letters.length() > 1 && letters.length() < 9 && letters.equals(letters.toUpperCase(java.util.Locale.ROOT))
                && letters.indexOf(' ') < 0;
    }

    /** The initials of the words, with and without the small ones. */
    private static Set<String> initials(String name) {
        StringBuilder all = new StringBuilder();
        StringBuilder capitals = new StringBuilder();
        for (String word : name.replaceFirst("^[Tt]he ", "").split("[ -]+")) {
            if (!word.isEmpty()) {
                all.append(Folding.fold(word.substring(0, 1)));
                capitals.append(Character.isUpperCase(word.charAt(0)) ? Folding.fold(word.substring(0, 1)) : "");
            }
        }
        return new HashSet<>(List.of(all.toString(), capitals.toString()));
    }

    static String key(String name) {
        String folded = Folding.fold(name);
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }
}
