package org.newsgraph.resolve;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Gender;

/** Says what a group of profiles is called and what is known of it. */
final class Describer {
    private final NameWords words;
    private final Countries countries;

    Describer(NameWords words, Countries countries) {
        this.words = words;
        this.countries = countries;
    }

    Cluster cluster(String family, List<Profile> group) {
        List<String> members = group.stream().map(Profile::id).toList();
        Optional<String> country = mostOften(group.stream().flatMap(one -> one.country().stream()).toList());
        SortedSet<String> names = new TreeSet<>();
        group.forEach(one -> names.addAll(one.names()));
        EntityType type = group.stream().map(Profile::type).min(Comparator.naturalOrder()).orElseThrow();
        return switch (family) {
            case "country" -> country(country.orElseThrow(), names, members);
            case "government" -> government(country.orElseThrow(), names, members);
            case "local" -> new Cluster("", type, group.getFirst().name(), names, country, gender(group), members, false);
            default -> {
                String label = label(type, group);
                names.add(label);
                String slug = Folding.slug(label);
                yield new Cluster(family + "/" + (slug.isEmpty() ? suffix(label) : slug), type, label, names, country,
                        gender(group), members, false);
            }
        };
    }

    private Cluster country(String code, SortedSet<String> names, List<String> members) {
        var country = countries.of(code);
        names.add(country.name());
        return new Cluster("country/" + code, EntityType.COUNTRY, country.name(), names, Optional.of(code), Gender.NEUTER,
                members, false);
    }

    private Cluster government(String code, SortedSet<String> names, List<String> members) {
        String label = "Government of " + countries.of(code).name();
        names.add(label);
        return new Cluster("organisation/" + Folding.slug(label), EntityType.ORGANISATION, label, names, Optional.of(code),
                Gender.NEUTER, members, true);
    }

    private static Gender gender(List<Profile> group) {
        return group.stream().map(Profile::gender).filter(gender -> gender != Gender.UNKNOWN).sorted().findFirst()
                .orElse(Gender.UNKNOWN);
    }

    /** The most frequent of the fullest kind of name; for people without title. */
    private String label(EntityType type, List<Profile> group) {
        if (type != EntityType.PERSON) {
            return mostOften(group.stream().map(Profile::name).toList()).orElseThrow();
        }
        List<String> names = group.stream().map(one -> untitled(one.name())).toList();
        int most = names.stream().mapToInt(name -> Math.min(2, name.split(" ").length)).max().orElseThrow();
        return mostOften(names.stream().filter(name -> name.split(" ").length >= most).toList()).orElseThrow();
    }

    private String untitled(String name) {
        String rest = name;
        while (rest.indexOf(' ') > 0 && words.is("title", Folding.fold(rest.substring(0, rest.indexOf(' '))))) {
            rest = rest.substring(rest.indexOf(' ') + 1).strip();
        }
        return rest;
    }

    /** The most frequent; of equals the longer, of these the last in order, so that accents win. */
    static Optional<String> mostOften(List<String> values) {
        Map<String, Integer> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparing(entry -> entry.getKey().length()).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** Six hexadecimal digits that a text gives for ever. */
    static String suffix(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 6);
    }
}
