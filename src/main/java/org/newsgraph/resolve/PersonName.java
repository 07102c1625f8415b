package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A personal name taken apart, folded.
 *
 * @param given names and initials before the family name, in order; empty where only the family name is known
 * @param family the family name, or the only name
 * @param rest what stands behind the family name (a second one)
 */
record PersonName(List<String> given, String family, List<String> rest) {

    /**
     * Takes a name apart. The family name is the word by which its article calls the person alone, else the last word.
     *
     * @param others all names that the article has for the person
     */
    static PersonName of(String name, Set<String> others, NameWords words) {
        List<String> parts = parts(name, words);
        if (parts.isEmpty()) {
            return new PersonName(List.of(), Folding.fold(name), List.of());
        }
        int family = parts.size() - 1;
        for (String other : others.stream().sorted().toList()) {
            List<String> alone = parts(other, words);
            int at = alone.size() == 1 ? parts.lastIndexOf(alone.getFirst()) : -1;
            if (at > 0) {
                family = at;
                break;
            }
        }
        return new PersonName(List.copyOf(parts.subList(0, family)), parts.get(family),
                List.copyOf(parts.subList(family + 1, parts.size())));
    }

    /** The folded words without titles and suffixes. */
    static List<String> parts(String name, NameWords words) {
        List<String> parts = new ArrayList<>(List.of(Folding.fold(name).split(" ")));
        while (parts.size() > 1 && words.is("title", parts.getFirst())) {
            parts.removeFirst();
        }
        while (parts.size() > 1 && words.is("suffix", parts.getLast())) {
            parts.removeLast();
        }
        return parts;
    }

    boolean full() {
        return !given.isEmpty();
    }

    String first() {
        return given.isEmpty() ? "" : given.getFirst();
    }

    /** Whether the given names can be those of one person: equal, an initial, a short form; further ones where both have them. */
    boolean compatible(PersonName other, NameWords words) {
        int common = Math.min(given.size(), other.given.size());
        for (int i = 0; i < common; i++) {
            if (!agree(given.get(i), other.given.get(i), words)) {
                return false;
            }
        }
        return true;
    }

    private static boolean agree(String one, String other, NameWords words) {
        return one.equals(other) || words.shortFor(one, other)
                || (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
    }

    /** Whether many people bear it. */
    boolean common(NameWords words) {
        return words.is("common-given", first()) && words.is("common-family", family);
    }
}
