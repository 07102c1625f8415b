package org.newsgraph.analyze.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.EntityType;

/** Guesses names from runs of capitalised words: organisations by their head word, people by title and given name. */
final class CapitalRuns {
    private static final Set<String> ORGANISATION_HEADS = Set.of("ministry", "party", "department", "agency", "committee",
            "commission", "council", "university", "institute", "bank", "court", "parliament", "senate", "congress",
            "association", "union", "federation", "corporation", "company", "group", "army", "police", "front", "movement",
            "authority", "office", "bureau", "organization", "organisation", "foundation", "forces", "club", "times", "post",
            "news", "assembly", "administration", "guard", "service", "center", "centre", "fund", "alliance", "coalition",
            "league", "inc", "inc.", "corp", "corp.", "ltd", "ltd.", "co.", "network", "school", "college", "board");
    private static final Set<String> INNER = Set.of("of", "for", "and", "the", "on");

    private final Lexicon lexicon;

    CapitalRuns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Draft> find(Words words) {
        List<Draft> drafts = new ArrayList<>();
        if (words.allCapitals()) {
            return drafts;
        }
        for (int i = 0; i < words.size(); i++) {
            var title = lexicon.title(words, i);
            if (title != null && !title.value().courtesy() && (i == 0 || !words.capital(i) || words.capital(title.last() + 1))) {
                int next = title.last() + 1;
                int end = runEnd(words, next);
                if (end >= next) {
                    drafts.add(person(next, end, "title-before-name"));
                    i = end;
                    continue;
                }
            }
            int end = runEnd(words, i);
            if (end >= i) {
                organisationOrPerson(words, i, end, drafts);
                i = end;
            }
        }
        return drafts;
    }

    private void organisationOrPerson(Words words, int first, int end, List<Draft> drafts) {
        var title = lexicon.title(words, first);
        if (title != null && title.value().courtesy() && end > first) {
            drafts.add(person(first, end, "courtesy-title"));
            return;
        }
        int head = end;
        if (ORGANISATION_HEADS.contains(words.lower(head)) && head > first) {
            drafts.add(Draft.name(first, organisationEnd(words, head), EntityType.ORGANISATION, country(words, first),
                    "organisation-head"));
        } else if (end > first && lexicon.givenName(words.plain(first)) && words.tag(first).equals("PROPN")) {
            drafts.add(person(first, end, "given-name"));
        }
    }

    private int organisationEnd(Words words, int head) {
        if (INNER.contains(words.lower(head + 1)) && words.capital(head + 2)) {
            return Math.max(head, runEnd(words, head + 2));
        }
        return head;
    }

    private Optional<String> country(Words words, int first) {
        var sense = lexicon.sense(words, first);
        return sense == null ? Optional.empty() : sense.value().country();
    }

    private static Draft person(int first, int last, String rule) {
        return Draft.name(first, last, EntityType.PERSON, Optional.empty(), rule);
    }

    /** The last token of the run of capitalised words that begins here, or one before {@code first} where none does. */
    private int runEnd(Words words, int first) {
        int end = first - 1;
        for (int i = first; i < words.size(); i++) {
            if (nameWord(words, i)) {
                end = i;
            } else if (end < first || !lexicon.particle(words.lower(i)) || !words.capital(i + 1)) {
                break;
            }
        }
        return end;
    }

    private static boolean nameWord(Words words, int i) {
        return words.capital(i) && (words.tag(i).equals("PROPN") || i > 0 && !words.tag(i).equals("PRON"));
    }
}
