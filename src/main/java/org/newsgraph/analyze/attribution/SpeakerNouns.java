package org.newsgraph.analyze.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.WordList;

/**
 * Nouns for those who can say something: persons, groups, bodies, and what is written.
 *
 * @param speakers lemmas of persons, groups and bodies
 * @param documents lemmas of what speaks for somebody: "report", "letter"
 */
record SpeakerNouns(Set<String> speakers, Set<String> documents) {
    private static final Set<String> MUTE = Set.of("event", "thing");
    /** Ends of nouns for persons. */
    private static final List<String> AGENT = List.of("er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "man", "men",
            "woman",
            "women", "ant", "ants", "people", "folk");

    static SpeakerNouns read(Resources resources) {
        Set<String> speakers = new HashSet<>();
        for (WordList.Row row : WordList.read(resources, "lists/mention-nouns.tsv").rows()) {
            if (!MUTE.contains(row.cell(1))) {
                speakers.add(row.cell(0));
            }
        }
        Set<String> documents = new HashSet<>();
        for (WordList.Row row : WordList.read(resources, "lists/source-nouns.tsv").rows()) {
            (row.cell(1).equals("document") ? documents : speakers).add(row.cell(0));
        }
        return new SpeakerNouns(Set.copyOf(speakers), Set.copyOf(documents));
    }

    /** Whether a noun is surely a speaker, a body or a document. */
    boolean speaks(Clause clause, int noun) {
        String lemma = clause.lemma(noun).toLowerCase(Locale.ROOT);
        String form = clause.token(noun).form().toLowerCase(Locale.ROOT);
        return speakers.contains(lemma) || documents.contains(lemma) || AGENT.stream().anyMatch(form::endsWith);
    }

    /** Whether things of a type speak. */
    static boolean speaks(EntityType type) {
        return switch (type) {
            case PERSON, COUNTRY, ORGANISATION, GROUP, FACILITY -> true;
            case PLACE, EVENT, OTHER -> false;
        };
    }
}
