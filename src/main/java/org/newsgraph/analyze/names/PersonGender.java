package org.newsgraph.analyze.names;

import java.util.HashMap;
import java.util.Map;
import org.newsgraph.model.Gender;

/** Gender of the people of one article, from courtesy title, title before the name, given name; else from their full name. */
final class PersonGender {
    private static final int TITLE_REACH = 3;

    private final Lexicon lexicon;
    private final Map<String, Gender> bySurname = new HashMap<>();

    PersonGender(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Notes what a mention tells of the bearer of its last word. */
    void note(Words words, Draft person) {
        Gender own = own(words, person);
        if (own != Gender.UNKNOWN) {
            bySurname.merge(words.plain(person.last()), own, (a, b) -> a == b ? a : Gender.UNKNOWN);
        }
    }

    Gender of(Words words, Draft person) {
        Gender own = own(words, person);
        return own != Gender.UNKNOWN ? own : bySurname.getOrDefault(words.plain(person.last()), Gender.UNKNOWN);
    }

    private Gender own(Words words, Draft person) {
        int first = person.first();
        var title = lexicon.title(words, first);
        if (title != null && title.last() < person.last() && title.value().gender() != Gender.UNKNOWN) {
            return title.value().gender();
        }
        for (int i = Math.max(0, first - TITLE_REACH); i < first; i++) {
            var before = lexicon.title(words, i);
            if (before != null && before.last() == first - 1 && before.value().gender() != Gender.UNKNOWN) {
                return before.value().gender();
            }
        }
        if (title != null && title.last() < person.last() && title.value().courtesy()) {
            first = title.last() + 1;
        }
        return first < person.last()
                || lexicon.genderOf(words.plain(first)) != Gender.UNKNOWN && !lexicon.surname(words.plain(first))
                        ? lexicon.genderOf(words.plain(first))
                        : Gender.UNKNOWN;
    }
}
