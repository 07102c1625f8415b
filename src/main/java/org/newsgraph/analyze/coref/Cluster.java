package org.newsgraph.analyze.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Gender;

/** What is known of one thing so far. Grows while the sieves run. */
final class Cluster {
    final TreeSet<Integer> members = new TreeSet<>();
    /** Different names of it, if it is a person. */
    final List<PersonName> names = new ArrayList<>();
    final List<Role> roles = new ArrayList<>();
    Gender gender = Gender.UNKNOWN;
    /** Type of its first name, else of its first nominal; none while it has only pronouns. */
    Optional<EntityType> type = Optional.empty();
    boolean named;
    boolean plural;
    boolean singular;
    /** Identity that no other cluster may share: {@code country:PE}, {@code government:PE}. */
    Optional<String> key = Optional.empty();
    boolean hidden;

    boolean person() {
        return type.equals(Optional.of(EntityType.PERSON));
    }

    List<PersonName> fullNames() {
        return names.stream().filter(PersonName::full).toList();
    }

    boolean junior() {
        return names.stream().anyMatch(PersonName::junior);
    }

    void take(Cluster other) {
        members.addAll(other.members);
        other.names.stream().filter(name -> !names.contains(name)).forEach(names::add);
        roles.addAll(other.roles);
        gender = gender == Gender.UNKNOWN ? other.gender : gender;
        if (other.named && !named || type.isEmpty()) {
            type = other.type.or(() -> type);
        }
        named |= other.named;
        plural |= other.plural;
        singular |= other.singular;
        key = key.or(() -> other.key);
        hidden |= other.hidden;
    }
}
