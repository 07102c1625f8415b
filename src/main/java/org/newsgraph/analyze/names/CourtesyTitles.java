package org.newsgraph.analyze.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.EntityType;

/** Who is called Mr, Mrs, Dr, Sen. or Col. is a person, whatever tagger and lists say. Immutable, thread-safe. */
final class CourtesyTitles {
    private static final int LONGEST = 3;
    private static final Set<String> HOLDERS = Set.of("legislature", "local", "military");

    private static final Set<String> SHORT = Set.of("Sen", "Rep", "Gov", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Cpl", "Adm");
    /** The rule of people told by such a title. */
    static final String RULE = "courtesy-title";

    private final Lexicon lexicon;

    CourtesyTitles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Draft> apply(Words words, List<Draft> drafts) {
        List<Draft> applied = drafts;
        for (int i = 0; i + 1 < words.size(); i++) {
            int title = words.capital(i) ? abbreviated(words, i) : -1;
            if (title >= 0 && words.capital(title + 1)) {
                applied = withPerson(words, applied, title + 1, title + 1);
            } else if (words.capital(i) && courtesy(words, i)) {
                int name = words.lower(i + 1).equals(".") ? i + 2 : i + 1;
                if (words.capital(name)) {
                    applied = withPerson(words, applied, i, name);
                }
            }
        }
        return applied;
    }

    private boolean courtesy(Words words, int i) {
        var title = lexicon.title(words, i);
        return title != null && title.value().courtesy() && words.lower(i).replace(".", "").length() <= LONGEST;
    }

    /** The last token of the shortened title of a member, governor or officer that begins here, or -1. */
    private int abbreviated(Words words, int i) {
        var title = lexicon.title(words, i);
        return title != null && HOLDERS.contains(title.value().kind()) && shortened(words.plain(title.last()))
                ? title.last()
                : -1;
    }

    private static boolean shortened(String word) {
        return word.endsWith(".") || SHORT.contains(word);
    }

    private List<Draft> withPerson(Words words, List<Draft> drafts, int title, int name) {
        int last = name;
        while (last + 1 < words.size() && words.capital(last + 1) && words.tag(last + 1).equals("PROPN")
                && last - name < LONGEST) {
            last++;
        }
        List<Draft> applied = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.type() == EntityType.PERSON && draft.first() <= name && draft.last() >= name) {
                return drafts;
            }
            if (draft.last() < title || draft.first() > last) {
                applied.add(draft);
            }
        }
        applied.add(Draft.name(title, last, EntityType.PERSON, Optional.empty(), RULE));
        applied.sort(Comparator.comparingInt(Draft::first));
        return applied;
    }
}
