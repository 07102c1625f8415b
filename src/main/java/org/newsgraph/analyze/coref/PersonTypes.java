package org.newsgraph.analyze.coref;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Gender;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionedAs;

/**
 * Takes names for people's that the article as a whole shows to be: what follows an abbreviated title, and a bare surname that
 * elsewhere in the article mostly is one of a person with a full name.
 */
final class PersonTypes {
    private final String text;
    private final Lexicon lexicon;
    private final TreeSet<String> surnames = new TreeSet<>();
    /** Words of longer names that are no people's. */
    private final TreeSet<String> others = new TreeSet<>();
    private final Map<String, Integer> bare = new HashMap<>();

    PersonTypes(String text, List<Mention.Named> names, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        for (Mention.Named name : names) {
            PersonName person = PersonName.of(name.span().of(text), lexicon);
            boolean human = name.type() == EntityType.PERSON || isTitled(name);
            if (!human && person.full()) {
                others.addAll(person.parts());
            }
            if (human && person.full()) {
                surnames.add(person.surname());
            }
            bare.merge(person.surname(), human ? 1 : person.full() ? 0 : -1, Integer::sum);
        }
    }

    Mention.Named of(Mention.Named name) {
        boolean open = name.type() == EntityType.ORGANISATION || name.type() == EntityType.PLACE
                || name.type() == EntityType.OTHER
                || name.type() == EntityType.FACILITY;
        if (!open || !isTitled(name) && !isSurname(name)) {
            return name;
        }
        return new Mention.Named(name.span(), name.sentence(), EntityType.PERSON, MentionedAs.NAME, name.country(),
                Gender.UNKNOWN,
                name.foundBy());
    }

    /** "Sen. Ana Lopez": no organisation's name begins so. */
    private boolean isTitled(Mention.Named name) {
        String words = name.span().of(text);
        int point = words.indexOf(". ");
        return point > 1 && words.indexOf(' ', point + 2) > 0 && lexicon.title(words.substring(0, point + 1))
                .filter(title -> !words.substring(0, point).equalsIgnoreCase(title.noun()))
                .isPresent();
    }

    private boolean isSurname(Mention.Named name) {
        PersonName person = PersonName.of(name.span().of(text), lexicon);
        String surname = person.surname();
        boolean strange = name.type() != EntityType.PLACE && !others.contains(surname);
        return person.parts().size() == 1 && name.country().isEmpty() && surnames.contains(surname)
                && (bare.get(surname) > 0 || strange);
    }
}
