package org.newsgraph.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.analyze.names.NameLearner;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.WordList;

/** Reads the types of training sets as the tags that the tagger of names may give. Immutable. */
final class NameTypes {
    private final Map<String, List<String>> kinds = new HashMap<>();
    private final List<String> sets = new ArrayList<>();

    NameTypes(Resources resources) {
        for (WordList.Row row : WordList.read(resources, "train/name-types.tsv").rows()) {
            kinds.put(row.cell(0) + "\t" + row.cell(1), row.values(2));
            if (!sets.contains(row.cell(0))) {
                sets.add(row.cell(0));
            }
        }
    }

    /**
     * The tags allowed for an IOB2 tag of a set.
     *
     * @param file name of the set's file
     */
    int allowed(String file, String tag) {
        String type = tag.equals("O") ? "O" : tag.substring(2);
        int allowed = 0;
        for (String kind : kinds(file, type)) {
            if (kind.equals("O")) {
                allowed |= NameLearner.tags("O");
            } else if (tag.equals("O")) {
                allowed |= NameLearner.tags("B-" + kind, "I-" + kind);
            } else {
                allowed |= NameLearner.tags(tag.charAt(0) + "-" + kind);
            }
        }
        return allowed;
    }

    private List<String> kinds(String file, String type) {
        for (String set : sets) {
            List<String> found = kinds.get(set + "\t" + type);
            if (!set.equals("*") && file.startsWith(set) && found != null) {
                return found;
            }
        }
        List<String> found = kinds.get("*\t" + type);
        if (found == null) {
            throw new IllegalArgumentException(file + ": type without a reading: " + type);
        }
        return found;
    }
}
