package org.newsgraph.analyze.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.MentionedAs;

/**
 * Makes the names of one article agree: a surname that a full name explains is a person everywhere, a name has the type that most
 * of its mentions have, a name seen once is found again where the tagger missed it. Belongs to one article.
 */
final class ArticleNames {
    private static final int LONGEST = 6;
    private static final int TITLE_REACH = 4;

    private final Lexicon lexicon;
    private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
    private final Map<String, String> surnames = new HashMap<>();
    private final Map<String, EntityType> inCapitals = new HashMap<>();

    ArticleNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Notes the names of a sentence; all are to be noted before any is agreed. A headline in title case proves nothing. */
    void note(Words words, List<Draft> drafts) {
        if (words.titleCase()) {
            return;
        }
        for (Draft draft : drafts) {
            if (fixed(draft)) {
                continue;
            }
            int first = bare(words, draft);
            if (first > draft.last()) {
                continue;
            }
            String name = name(words, first, draft.last());
            boolean told = first > draft.first() || draft.rule().equals(NameCues.RULE) || titled(words, draft);
            int weight = told ? 3 : first < draft.last() ? 2 : 1;
            votes.computeIfAbsent(name, key -> new java.util.EnumMap<>(EntityType.class)).merge(draft.type(), weight,
                    Integer::sum);
            if (draft.type() == EntityType.PERSON && (first < draft.last() || told)) {
                noteSurname(words, first, draft.last(), name);
            }
            if (name.length() > 4 && !words.allCapitals()) {
                inCapitals.putIfAbsent(name.toUpperCase(Locale.ROOT), draft.type());
            }
        }
    }

    /** Whether a title of a member, officer or holder of an office stands right before a person's name. */
    private boolean titled(Words words, Draft draft) {
        if (draft.type() != EntityType.PERSON) {
            return false;
        }
        for (int i = Math.max(0, draft.first() - TITLE_REACH); i < draft.first(); i++) {
            var title = words.capital(i) ? lexicon.title(words, i) : null;
            if (title != null && title.last() == draft.first() - 1) {
                return true;
            }
        }
        return false;
    }

    private void noteSurname(Words words, int first, int end, String name) {
        int last = end;
        while (last > first && (lexicon.suffix(words.plain(last)) || words.plain(last).equals("."))) {
            last--;
        }
        String surname = words.plain(last);
        boolean acronym = !words.allCapitals() && surname.length() > 1 && surname.equals(surname.toUpperCase(Locale.ROOT));
        if (!acronym && !lexicon.settled(surname)) {
            surnames.put(surname, name);
        }
    }

    /**
     * The names of a sentence as the whole article has them.
     *
     * @param listed what the lists give for the sentence, to fall back on in a headline
     */
    List<Draft> agree(Words words, List<Draft> drafts, Supplier<List<Draft>> listed) {
        List<Draft> agreed = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!words.titleCase() || supported(words, draft)) {
                agreed.add(agreed(words, draft));
            }
        }
        if (agreed.size() < drafts.size()) {
            listed.get().stream().filter(draft -> agreed.stream().noneMatch(draft::overlaps)).toList().forEach(agreed::add);
        }
        addMissed(words, agreed);
        agreed.sort(Comparator.comparingInt(Draft::first));
        return disjoint(agreed);
    }

    private static boolean fixed(Draft draft) {
        return draft.as() != MentionedAs.NAME || draft.type() == EntityType.COUNTRY || draft.rule().equals(Draft.SETTLED);
    }

    /** Whether lists or the rest of the article speak for a name in a headline of capitals; short names of people pass. */
    private boolean supported(Words words, Draft draft) {
        if (fixed(draft) || !draft.rule().equals("tagger")) {
            return true;
        }
        String name = name(words, draft.first(), draft.last());
        if (votes.containsKey(name) || surnames.containsKey(name)) {
            return true;
        }
        return draft.type() == EntityType.PERSON && draft.last() - draft.first() < 3;
    }

    private Draft agreed(Words words, Draft draft) {
        if (fixed(draft) || draft.rule().equals(NameCues.RULE) && draft.type() == EntityType.OTHER) {
            return draft;
        }
        int first = bare(words, draft);
        if (first > draft.last() || first > draft.first()) {
            return draft;
        }
        String name = name(words, first, draft.last());
        if (first == draft.last() && surnames.containsKey(name) && draft.type() != EntityType.PERSON && !placed(words, first)) {
            return draft.with(EntityType.PERSON, "surname-in-article");
        }
        EntityType usual = usual(name, draft.type());
        return usual == draft.type() ? draft : draft.with(usual, "usual-type-in-article");
    }

    /** Of names that share tokens, the longest; of two alike the first. */
    private static List<Draft> disjoint(List<Draft> ordered) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : ordered) {
            if (kept.isEmpty() || !kept.getLast().overlaps(draft)) {
                kept.add(draft);
            } else if (draft.last() - draft.first() > kept.getLast().last() - kept.getLast().first()) {
                kept.removeLast();
                kept.add(draft);
            }
        }
        return kept;
    }

    /** The type with at least twice the votes of all others together, else the one given. */
    private EntityType usual(String name, EntityType given) {
        Map<EntityType, Integer> counts = votes.getOrDefault(name, Map.of());
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        for (Map.Entry<EntityType, Integer> entry : counts.entrySet()) {
            if (entry.getValue() * 3 >= all * 2) {
                return entry.getKey();
            }
        }
        return given;
    }

    private void addMissed(Words words, List<Draft> drafts) {
        for (int i = 0; i < words.size(); i++) {
            Draft missed = words.capital(i) ? missed(words, i) : null;
            if (missed != null && drafts.stream().noneMatch(missed::overlaps)) {
                drafts.add(missed);
                i = missed.last();
            }
        }
    }

    private Draft missed(Words words, int first) {
        for (int last = Math.min(words.size() - 1, first + LONGEST - 1); last >= first; last--) {
            String name = name(words, first, last);
            EntityType type = words.allCapitals() ? inCapitals.get(name) : sure(words, first, last, name);
            if (type != null) {
                return Draft.name(first, last, type, Optional.empty(), "named-in-article");
            }
        }
        return null;
    }

    private EntityType sure(Words words, int first, int last, String name) {
        if (first == last) {
            boolean beside = words.capital(first - 1) || words.capital(last + 1);
            boolean ordinary = lexicon.commonWord(name) || beside && !words.titleCase();
            return surnames.containsKey(name) && !ordinary ? EntityType.PERSON : null;
        }
        Map<EntityType, Integer> counts = votes.getOrDefault(name, Map.of());
        return counts.size() == 1 ? counts.keySet().iterator().next() : null;
    }

    /** Whether the words around speak against a surname: "in Ford", "The Hill reported". */
    private static boolean placed(Words words, int i) {
        String before = words.lower(i - 1);
        boolean newspaper = before.equals("the") && !words.tag(i + 1).equals("NOUN") && !words.capital(i + 1);
        return before.equals("in") || before.equals("at") || newspaper;
    }

    /** The first token behind the courtesy title. */
    private int bare(Words words, Draft draft) {
        var title = draft.type() == EntityType.PERSON ? lexicon.title(words, draft.first()) : null;
        return title != null && title.value().courtesy() ? title.last() + 1 : draft.first();
    }

    private static String name(Words words, int first, int last) {
        return words.phrase(first, last);
    }
}
