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
    /** The rule of names whose type the noun beside them gave. */
    static final String RULE = "noun-beside-name";

    private final Map<String, EntityType> before = new HashMap<>();
    private final Map<String, EntityType> after = new HashMap<>();

    NameCues(Resources resources) {
        for (WordList.Row row : WordList.read(resources, "lists/name-cues.tsv").rows()) {
            (row.cell(2).equals("after") ? after : before).put(row.cell(0), switch (row.cell(1)) {
                case "vehicle" -> EntityType.OTHER;
                case "place" -> EntityType.PLACE;
                default -> EntityType.ORGANISATION;
            });
        }
    }

    List<Draft> apply(Words words, List<Draft> drafts) {
        List<Draft> applied = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            boolean open = draft.as() == MentionedAs.NAME && draft.rule().equals("tagger");
            EntityType type = open ? type(words, draft) : null;
            applied.add(type == null || type == draft.type() ? draft : draft.with(type, RULE));
        }
        return applied;
    }

    private EntityType type(Words words, Draft draft) {
        EntityType type = before.get(words.lower(draft.first() - 1));
        if (type != null && introduced(words, draft.first() - 1)) {
            return type;
        }
        EntityType next = after.get(words.lower(draft.last() + 1));
        boolean one = words.tag(draft.last() + 1).equals("NOUN") || words.tag(draft.last() + 1).equals("VERB");
        return next == null && one ? after.get(words.lower(draft.last() + 2)) : next;
    }

    /** Whether the noun has an article or another word before it, so that it is no verb and no name. */
    private static boolean introduced(Words words, int noun) {
        String before = words.tag(noun - 1);
        return !words.capital(noun) && (before.equals("DET") || before.equals("ADJ") || before.equals("NOUN"));
    }
}
