package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.model.EntityType;
import org.newsgraph.rules.Resources;

/**
 * Finds out who is who across articles. The outcome depends on the profiles alone, not on their order. Immutable, thread-safe.
 */
public final class Resolver {
    private final NameWords words;
    private final Countries countries;

    private Resolver(NameWords words, Countries countries) {
        this.words = words;
        this.countries = countries;
    }

    /** The resolver with the shipped word lists, or the user's over them. */
    public static Resolver standard(Resources resources) {
        return new Resolver(NameWords.read(resources), Countries.read(resources));
    }

    public Countries countries() {
        return countries;
    }

    /** Whether a body of this name speaks for the country it belongs to. */
    public boolean official(String name) {
        List<String> parts = List.of(Folding.fold(name).split(" "));
        return !parts.contains("opposition") && !parts.contains("former")
                && parts.stream().anyMatch(word -> words.is("official", word));
    }

    /** Whether the holder of an office of this title speaks for the country or body that it belongs to. */
    public boolean speakingOffice(String title) {
        List<String> parts = List.of(Folding.fold(title).split(" "));
        return !parts.contains("opposition") && !parts.contains("former")
                && parts.stream().anyMatch(word -> words.is("office", word));
    }

    /** The clusters, sorted by path and first member; each profile is in exactly one. */
    public List<Cluster> resolve(Collection<Profile> profiles) {
        Map<String, List<Profile>> families = new TreeMap<>();
        for (Profile profile : profiles) {
            families.computeIfAbsent(family(profile), any -> new ArrayList<>()).add(profile);
        }
        List<Cluster> clusters = new ArrayList<>();
        var describe = new Describer(words, countries);
        families.forEach((family, members) -> {
            members.sort(Comparator.comparing(Profile::id));
            groups(family, members).forEach(group -> clusters.add(describe.cluster(family, group)));
        });
        return told(clusters);
    }

    private List<List<Profile>> groups(String family, List<Profile> members) {
        return switch (family) {
            case "local" -> members.stream().map(List::of).toList();
            case "country", "government" -> List.copyOf(by(members, profile -> profile.country().orElseThrow()).values());
            case "person" -> new PersonResolver(words).groups(members);
            default -> new NamedResolver(words).groups(members);
        };
    }

    private static Map<String, List<Profile>> by(List<Profile> members, Function<Profile, String> key) {
        return members.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private static String family(Profile profile) {
        boolean hasCountry = profile.country().isPresent();
        if (profile.type() == EntityType.COUNTRY && hasCountry) {
            return "country";
        }
        if (hasCountry && profile.type() == EntityType.ORGANISATION && (profile.metonym() || isGovernment(profile.name()))) {
            return "government";
        }
        if (!profile.named()) {
            return "local";
        }
        return kind(profile.type());
    }

    private static boolean isGovernment(String name) {
        return Folding.fold(name).matches("(the )?(\\S+ )?government( of .+)?");
    }

    /** The kind in the path of an entity of this type. */
    static String kind(EntityType type) {
        return switch (type) {
            case PERSON -> "person";
            case COUNTRY, PLACE, FACILITY -> "place";
            case ORGANISATION -> "organisation";
            case GROUP -> "group";
            case EVENT -> "event";
            case OTHER -> "thing";
        };
    }

    /** Where clusters share a path, each gets a suffix from its smallest member. */
    private static List<Cluster> told(List<Cluster> clusters) {
        Map<String, Long> counts = clusters.stream().collect(Collectors.groupingBy(Cluster::path, Collectors.counting()));
        return clusters.stream().map(cluster -> {
            boolean shared = !cluster.path().isEmpty() && counts.get(cluster.path()) > 1;
            return shared ? cluster.at(cluster.path() + "-" + Describer.suffix(cluster.members().getFirst())) : cluster;
        }).sorted(Comparator.comparing(Cluster::path).thenComparing(cluster -> cluster.members().getFirst())).toList();
    }
}
