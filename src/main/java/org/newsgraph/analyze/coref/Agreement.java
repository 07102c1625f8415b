package org.newsgraph.analyze.coref;

import java.util.List;
import java.util.Optional;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Gender;

/** What forbids that two clusters are one thing. */
final class Agreement {
    private Agreement() {
    }

    static boolean allows(Discourse discourse, int one, int other) {
        Cluster left = discourse.cluster(one);
        Cluster right = discourse.cluster(other);
        return genders(left.gender, right.gender) && types(left, right) && keys(left, right) && names(discourse, left, right)
                && numbers(left, right) && apart(discourse, left, right);
    }

    static boolean genders(Gender left, Gender right) {
        return left == right || left == Gender.UNKNOWN || right == Gender.UNKNOWN;
    }

    private static boolean types(Cluster left, Cluster right) {
        return left.type.isEmpty() || right.type.isEmpty() || types(left.type.get(), right.type.get());
    }

    static boolean types(EntityType left, EntityType right) {
        if (left == right) {
            return true;
        }
        if (left == EntityType.PERSON || right == EntityType.PERSON) {
            return false;
        }
        boolean place = left == EntityType.PLACE || right == EntityType.PLACE;
        boolean organisation = left == EntityType.ORGANISATION || right == EntityType.ORGANISATION;
        return left == EntityType.OTHER || right == EntityType.OTHER
                || organisation && (left == EntityType.GROUP || right == EntityType.GROUP || left == EntityType.FACILITY
                        || right == EntityType.FACILITY)
                || place && (left == EntityType.FACILITY || right == EntityType.FACILITY);
    }

    private static boolean keys(Cluster left, Cluster right) {
        return left.key.isEmpty() || right.key.isEmpty() || left.key.equals(right.key);
    }

    private static boolean names(Discourse discourse, Cluster left, Cluster right) {
        if (!sameGeneration(discourse, left, right)) {
            return false;
        }
        List<PersonName> lefts = left.fullNames();
        List<PersonName> rights = right.fullNames();
        if (lefts.isEmpty() || rights.isEmpty()) {
            return lefts.isEmpty() ? shorten(discourse, left.names, right) : shorten(discourse, right.names, left);
        }
        return lefts.stream().allMatch(one -> rights.stream().allMatch(other -> one.agrees(other, discourse.lexicon)));
    }

    /** Whether single names may be those of a person; two single names are of one person if they are the same. */
    private static boolean shorten(Discourse discourse, List<PersonName> singles, Cluster person) {
        List<PersonName> fulls = person.fullNames();
        return singles.stream()
                .allMatch(
                        single -> fulls.isEmpty()
                                ? person.names.stream().allMatch(other -> single.surname().isEmpty() || single.sameSurname(other))
                                : fulls.stream().anyMatch(full -> single.mayShorten(full, discourse.lexicon)));
    }

    /** Where an article tells father and son apart, the younger is not the elder. */
    private static boolean sameGeneration(Discourse discourse, Cluster left, Cluster right) {
        return discourse.juniors.isEmpty() || left.names.isEmpty() || right.names.isEmpty() || left.junior() == right.junior()
                || left.names.stream().noneMatch(name -> discourse.juniors.contains(name.surname()));
    }

    private static boolean numbers(Cluster left, Cluster right) {
        return !conflict(left, right) && !conflict(right, left);
    }

    /** One person is not several; an organisation or a state may be "they". */
    private static boolean conflict(Cluster one, Cluster many) {
        boolean single = one.type.equals(Optional.of(EntityType.PERSON)) || one.gender == Gender.MALE
                || one.gender == Gender.FEMALE || one.hidden;
        return single && one.singular && many.plural && !many.singular;
    }

    /** Nothing is inside of itself: "its leader" is not "it". */
    private static boolean apart(Discourse discourse, Cluster left, Cluster right) {
        Cluster small = left.members.size() <= right.members.size() ? left : right;
        Cluster large = small == left ? right : left;
        for (int member : small.members) {
            for (int nested : discourse.nested(member)) {
                if (large.members.contains(nested)) {
                    return false;
                }
            }
        }
        return true;
    }
}
