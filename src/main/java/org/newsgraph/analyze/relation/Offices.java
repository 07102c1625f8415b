package org.newsgraph.analyze.relation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.RoleHeld.RoleStatus;
import org.newsgraph.rules.WordList;

/** What the list of offices knows of a title: the one state that has it, if only one has. Thread-safe. */
final class Offices {
    private static final Map<String, RoleStatus> STATUS = Map.ofEntries(Map.entry("former", RoleStatus.FORMER),
            Map.entry("ex", RoleStatus.FORMER), Map.entry("then", RoleStatus.FORMER), Map.entry("late", RoleStatus.FORMER),
            Map.entry("ousted", RoleStatus.FORMER), Map.entry("deposed", RoleStatus.FORMER),
            Map.entry("acting", RoleStatus.ACTING),
            Map.entry("interim", RoleStatus.INTERIM), Map.entry("caretaker", RoleStatus.INTERIM),
            Map.entry("elect", RoleStatus.ELECT), Map.entry("designate", RoleStatus.NOMINEE),
            Map.entry("nominee", RoleStatus.NOMINEE), Map.entry("self-declared", RoleStatus.SELF_DECLARED),
            Map.entry("self-proclaimed", RoleStatus.SELF_DECLARED), Map.entry("self-styled", RoleStatus.SELF_DECLARED),
            Map.entry("disputed", RoleStatus.DISPUTED));

    private final Map<String, String> countries = new HashMap<>();

    Offices(WordList list) {
        for (WordList.Row row : list.rows()) {
            if (!row.cell(1).isEmpty()) {
                countries.put(row.cell(0).toLowerCase(Locale.ROOT), row.cell(1));
            }
        }
    }

    Optional<String> country(String title) {
        return Optional.ofNullable(countries.get(title.toLowerCase(Locale.ROOT)));
    }

    /** The status that a word before or behind a title gives, such as "former". */
    static Optional<RoleStatus> status(String word) {
        return Optional.ofNullable(STATUS.get(word.toLowerCase(Locale.ROOT)));
    }
}
