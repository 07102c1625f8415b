package org.newsgraph.analyze.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.MentionedAs;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.WordList;

/**
 * The noun right before a name tells what bears it: "the trawler Northern Star" is no body that speaks. Immutable, thread-safe.
 */
final class NameCues {
    /** The rule of names whose type the noun before them gave. */
    static final String RULE = "noun-before-name";

    private final Map<String, EntityType> types = new HashMap<>();

    NameCues(Resources resources) {
        for (WordList.Row row : WordList.read(resources, "lists/name-cues.tsv").rows()) {
            types.put(row.cell(0), switch (row.cell(1)) {
                case "vehicle" -> EntityType.OTHER;
                case "place" -> EntityType.PLACE;
                default -> EntityType.ORGANISATION;
            });
        }
    }

    List<Draft> apply(Words words, List<Draft> drafts) {
        List<Draft> applied = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            EntityType type = types.get(words.lower(draft.first() - 1));
            boolean open = type != null && draft.as() == MentionedAs.NAME && draft.rule().equals("tagger");
            applied.add(open && type != draft.type() && introduced(words, draft.first() - 1) ? draft.with(type, RULE) : draft);
        }
        return applied;
    }

    /** Whether the noun has an article or another word before it, so that it is no verb and no name. */
    private static boolean introduced(Words words, int noun) {
        String before = words.tag(noun - 1);
        return !words.capital(noun) && (before.equals("DET") || before.equals("ADJ") || before.equals("NOUN"));
    }
}
