package org.newsgraph.analyze.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.MentionedAs;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.WordList;

/** Gives parliaments and other bodies named without their country the one that the article speaks of. Immutable, thread-safe. */
final class BareBodies {
    private final Map<String, List<WordList.Row>> rows = new LinkedHashMap<>();

    BareBodies(Resources resources) {
        for (WordList.Row row : WordList.read(resources, "lists/bare-bodies.tsv").rows()) {
            rows.computeIfAbsent(row.cell(0), name -> new ArrayList<>()).add(row);
        }
    }

    /** The countries of one article's bare bodies; to be asked for each of its sentences. */
    Countries in(List<Words> article) {
        return new Countries(article);
    }

    /** Belongs to one article. */
    final class Countries {
        private final List<Words> article;
        private final Map<String, Optional<String>> known = new HashMap<>();

        private Countries(List<Words> article) {
            this.article = article;
        }

        List<Draft> resolve(Words words, List<Draft> drafts) {
            return drafts.stream().map(draft -> resolved(words, draft)).toList();
        }

        private Draft resolved(Words words, Draft draft) {
            if (draft.type() != EntityType.ORGANISATION || draft.as() != MentionedAs.NAME || draft.country().isPresent()) {
                return draft;
            }
            String name = words.phrase(draft.first(), draft.last());
            Optional<String> country = rows.containsKey(name) ? known.computeIfAbsent(name, this::country) : Optional.empty();
            return country.isEmpty()
                    ? draft
                    : new Draft(draft.first(), draft.last(), draft.type(), draft.as(), country, "article-evidence");
        }

        private Optional<String> country(String name) {
            return rows.get(name).stream()
                    .filter(row -> row.values(2).stream()
                            .anyMatch(phrase -> article.stream().anyMatch(words -> words.has(phrase))))
                    .map(row -> row.cell(1)).findFirst();
        }
    }
}
