package org.newsgraph.analyze.relation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.RoleHeld.RoleStatus;
import org.newsgraph.rules.WordList;

/** What the lists know of titles: the one state that has it, if only one has, and the words of its status. Thread-safe. */
final class Offices {
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, RoleStatus> statuses = new HashMap<>();

    private final Set<String> national;
    private final Set<String> parties = new HashSet<>();

    Offices(WordList list, WordList statusWords, WordList nationalTitles, WordList partyNames) {
        partyNames.words().forEach(name -> parties.add(name.toLowerCase(Locale.ROOT)));
        national = nationalTitles.words();
        for (WordList.Row row : list.rows()) {
            if (!row.cell(1).isEmpty()) {
                countries.put(row.cell(0).toLowerCase(Locale.ROOT), row.cell(1));
            }
        }
        statusWords.rows().forEach(row -> statuses.put(row.cell(0), status(row)));
    }

    private static RoleStatus status(WordList.Row row) {
        for (RoleStatus status : RoleStatus.values()) {
            if (status.label().equals(row.cell(1))) {
                return status;
            }
        }
        throw row.wrong("no such status: " + row.cell(1));
    }

    Optional<String> country(String title) {
        return Optional.ofNullable(countries.get(title.toLowerCase(Locale.ROOT)));
    }

    boolean party(String name) {
        return parties.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether the office, named alone, is one of a state. */
    boolean national(String title) {
        String folded = title.toLowerCase(Locale.ROOT);
        return national.contains(folded) || folded.endsWith(".") && national.contains(folded.substring(0, folded.length() - 1));
    }

    /** The status that a word before or behind a title gives, such as "former". */
    Optional<RoleStatus> status(String word) {
        return Optional.ofNullable(statuses.get(word.toLowerCase(Locale.ROOT)));
    }
}
