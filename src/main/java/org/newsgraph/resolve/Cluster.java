package org.newsgraph.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Gender;

/**
 * One entity across articles.
 *
 * @param path kind and slug, such as {@code person/nicolas-maduro}; empty for an unnamed entity, which stays in its article
 * @param label the name it is known by
 * @param names all its names, the label included
 * @param members ids of its local entities, sorted
 * @param government whether it is the government of its country
 */
public record Cluster(
        String path,
        EntityType type,
        String label,
        SortedSet<String> names,
        Optional<String> country,
        Gender gender,
        List<String> members,
        boolean government) {
    public Cluster {
        names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
        members = members.stream().sorted().toList();
    }

    Cluster at(String newPath) {
        return new Cluster(newPath, type, label, names, country, gender, members, government);
    }
}
