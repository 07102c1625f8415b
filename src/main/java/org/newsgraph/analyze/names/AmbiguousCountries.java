package org.newsgraph.analyze.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.MentionedAs;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.WordList;

/** Decides by the rest of the article for names that several countries, or a country and a part of another, share. Immutable. */
final class AmbiguousCountries {
    private final Map<String, WordList.Row> rows = new HashMap<>();

    AmbiguousCountries(Resources resources) {
        for (WordList.Row row : WordList.read(resources, "lists/ambiguous-names.tsv").rows()) {
            if (!row.cell(2).isEmpty()) {
                rows.put(row.cell(0), row);
            }
        }
    }

    List<Draft> resolve(List<Words> article, Words words, List<Draft> drafts) {
        List<Draft> resolved = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            WordList.Row row = draft.first() == draft.last() ? rows.get(words.plain(draft.first())) : null;
            resolved.add(row == null || draft.type() != EntityType.COUNTRY ? draft : resolved(article, draft, row));
        }
        return resolved;
    }

    private static Draft resolved(List<Words> article, Draft draft, WordList.Row row) {
        boolean evidence = row.values(2).stream().anyMatch(phrase -> article.stream().anyMatch(words -> words.has(phrase)));
        if (!evidence) {
            return draft;
        }
        boolean part = row.cell(1).equals("part");
        return new Draft(draft.first(), draft.last(), part ? EntityType.PLACE : EntityType.COUNTRY,
                part ? MentionedAs.NAME : draft.as(), Optional.of(row.cell(3)), "article-evidence");
    }
}
