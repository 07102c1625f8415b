package org.newsgraph.analyze.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.analyze.names.NameTagger.Tagged;
import org.newsgraph.analyze.names.Sense.Kind;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.MentionedAs;

/** Reads the tagger's spans as names: right borders, the lists' knowledge, the type of newsgraph. Immutable, thread-safe. */
final class SpanReading {
    private static final Set<String> EDGES = Set.of("the", "a", "an", "'s", "'", "s'", ",", ".", "\"", "(", ")", "“", "”", "-");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> LEADING = Set.of("and", "but", "both", "either", "neither", "or", "nor", "when", "while",
            "if",
            "as", "because", "although", "though", "since", "after", "before", "that", "so", "then");
    private static final Set<String> PARTS_OF_STATES = Set.of("LOC", "ORG", "NORP", "FAC", "MISC");

    private static final Pattern PARTY_TAG = Pattern.compile("[DRI]-[A-Z].*|[DRI]\\.?");
    private static final int TITLE_REACH = 4;

    private final Lexicon lexicon;
    private final ListedNames listed;
    private final GovernmentCues cues;
    private final CourtesyTitles courtesies;
    private final NameCues nameCues;

    SpanReading(Lexicon lexicon, ListedNames listed, GovernmentCues cues, NameCues nameCues) {
        this.nameCues = nameCues;
        this.lexicon = lexicon;
        this.listed = listed;
        this.cues = cues;
        this.courtesies = new CourtesyTitles(lexicon);
    }

    /** The names of a sentence in text order, from tagger and lists. */
    List<Draft> read(Words words, List<Tagged> tagged) {
        List<Draft> drafts = new ArrayList<>();
        List<Tagged> taken = new ArrayList<>();
        List<Draft> fromLists = listed.find(words);
        for (Tagged span : tagged) {
            boolean inLonger = fromLists.stream().anyMatch(draft -> longer(draft, span));
            if (!inLonger && !insideTitle(words, span) && !noName(words, span)) {
                taken.add(span);
                read(words, span, drafts);
            }
        }
        for (Draft draft : fromLists) {
            if (taken.stream().noneMatch(span -> span.first() <= draft.last() && draft.first() <= span.last())
                    && drafts.stream().noneMatch(draft::overlaps)) {
                drafts.add(draft);
            }
        }
        drafts.sort(Comparator.comparingInt(Draft::first));
        return nameCues.apply(words, courtesies.apply(words, nationalBodies(words, drafts)));
    }

    /** The names of a sentence that the lists alone give. */
    List<Draft> listed(Words words) {
        return listed.find(words);
    }

    /**
     * Whether the span begins with a member's party and constituency ("(D-Calif.)"), or is an account, a hashtag or an address.
     */
    private static boolean noName(Words words, Tagged span) {
        String word = words.plain(span.first());
        return word.startsWith("#") || word.indexOf('@') >= 0 || word.startsWith("http") || PARTY_TAG.matcher(word).matches();
    }

    /** Joins a demonym to the name of a state body behind it: "Russian" and "Foreign Ministry" are one name. */
    private List<Draft> nationalBodies(Words words, List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft before = joined.isEmpty() ? null : joined.getLast();
            boolean body = draft.type() == EntityType.ORGANISATION && draft.as() == MentionedAs.NAME
                    && lexicon.stateBody(words.lower(draft.last())) && words.capital(draft.last());
            if (body && before != null && before.type() == EntityType.COUNTRY && before.last() == draft.first() - 1) {
                joined.removeLast();
                joined.add(Draft.name(before.first(), draft.last(), EntityType.ORGANISATION, before.country(), "national-body"));
            } else {
                joined.add(draft);
            }
        }
        return joined;
    }

    /** Whether the words end a title that begins before them ("State" in "Secretary of State"). */
    private boolean insideTitle(Words words, Tagged span) {
        for (int i = Math.max(0, span.first() - TITLE_REACH); i < span.first(); i++) {
            var title = lexicon.title(words, i);
            if (title != null && title.last() == span.last()) {
                return true;
            }
        }
        return false;
    }

    private static boolean longer(Draft draft, Tagged span) {
        return draft.first() <= span.first() && span.last() <= draft.last()
                && draft.last() - draft.first() > span.last() - span.first();
    }

    private void read(Words words, Tagged span, List<Draft> drafts) {
        int first = span.first();
        int last = span.last();
        while (first <= last && EDGES.contains(words.lower(first))) {
            first++;
        }
        while (last >= first && EDGES.contains(words.lower(last)) && !words.lower(last).equals(".")) {
            last--;
        }
        if (first > last) {
            return;
        }
        if (span.kind().equals("PER")) {
            person(words, first, last, drafts);
        } else {
            thing(words, first, last, span.kind(), drafts);
        }
    }

    private void person(Words words, int from, int to, List<Draft> drafts) {
        int and = conjunction(words, from, to);
        if (and > from && and < to) {
            person(words, from, and - 1, drafts);
            person(words, and + 1, to, drafts);
            return;
        }
        int first = from;
        while (first < to && LEADING.contains(words.lower(first))) {
            first++;
        }
        int last = withSuffix(words, first, to);
        var title = lexicon.title(words, first);
        while (title != null && title.last() < last && !title.value().courtesy() && !nameLike(words, first, title.last())) {
            first = title.last() + 1;
            title = lexicon.title(words, first);
        }
        var before = first > 0 ? lexicon.title(words, first - 1) : null;
        if (before != null && before.last() == first - 1 && before.value().courtesy() && words.capital(first - 1)) {
            first--;
        } else if (words.lower(first - 1).equals(".") && courtesyWithDot(words, first - 2)) {
            first -= 2;
        }
        if (gluedAnywhere(words, first, last) || first == last && bareTitle(words, first)) {
            return;
        }
        var found = lexicon.reading(words, first);
        Sense sense = found != null && found.last() == last ? found.value() : null;
        if (sense != null && !sense.doubtful() && (sense.settled()
                || first == last && sense.type() == EntityType.COUNTRY && !lexicon.givenName(words.plain(first)))) {
            listed(words, first, last, sense, drafts);
        } else if (cues.holderNoun(words.lower(last + 1)) && last - first < 3) {
            drafts.add(new Draft(first, last + 1, EntityType.ORGANISATION, MentionedAs.GOVERNMENT, Optional.empty(),
                    "holder-government"));
        } else if (words.lower(last + 1).equals("campaign") && !NOUNS.contains(words.tag(last + 2))) {
            drafts.add(Draft.name(first, last + 1, EntityType.ORGANISATION, Optional.empty(), "campaign"));
        } else {
            drafts.add(Draft.name(first, last, EntityType.PERSON, Optional.empty(), "tagger"));
        }
    }

    private void listed(Words words, int first, int last, Sense sense, List<Draft> drafts) {
        if (sense.kind() != Kind.NOTHING) {
            drafts.add(listed.draft(words, first, last, sense));
        }
    }

    private static int conjunction(Words words, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (words.lower(i).equals("and") || words.lower(i).equals("&")) {
                return i;
            }
        }
        return -1;
    }

    /** The last token with "Jr." and the like behind the name. */
    private int withSuffix(Words words, int first, int last) {
        return first <= last && !lexicon.suffix(words.plain(first)) && last + 1 < words.size()
                && lexicon.suffix(words.plain(last + 1)) ? last + 1 : last;
    }

    /** Whether the one word is a title or what follows a name, and no name itself. */
    private boolean bareTitle(Words words, int i) {
        if (lexicon.suffix(words.plain(i))) {
            return true;
        }
        var title = lexicon.title(words, i);
        return title != null && !words.allCapitals() && (title.value().courtesy()
                || words.plain(i).endsWith(".") || title.value().kind().equals("legislature"))
                && !lexicon.surname(words.plain(i)) && !lexicon.givenName(words.plain(i));
    }

    /** Whether a title is rather a given name here, as in "Dean Brown" but not in "King Harald". */
    private boolean nameLike(Words words, int first, int last) {
        return first == last && words.capital(first) && lexicon.givenName(words.plain(first))
                && !lexicon.givenName(words.plain(last + 1));
    }

    private boolean courtesyWithDot(Words words, int i) {
        var title = i < 0 ? null : lexicon.title(words, i);
        return title != null && title.value().courtesy() && words.capital(i);
    }

    private boolean gluedAnywhere(Words words, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (glued(words.plain(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether two names were run together by a lost blank ("AnnaBrown"). */
    private boolean glued(String word) {
        for (int i = 2; i < word.length() - 1; i++) {
            if (Character.isLowerCase(word.charAt(i - 1)) && Character.isUpperCase(word.charAt(i))) {
                String head = word.substring(0, i);
                String tail = word.substring(i);
                return head.length() > 3 && !head.equals("Fitz") && (known(head) || known(tail));
            }
        }
        return false;
    }

    private boolean known(String name) {
        return lexicon.givenName(name) || lexicon.surname(name);
    }

    private void thing(Words words, int first, int last, String kind, List<Draft> drafts) {
        int comma = commaInPlace(words, first, last, kind);
        if (comma > first) {
            thing(words, first, comma - 1, kind, drafts);
            thing(words, comma + 1, last, kind, drafts);
            return;
        }
        var sense = lexicon.reading(words, first);
        if (sense != null && sense.last() == last && fits(sense.value(), kind)) {
            listed(words, first, last, sense.value(), drafts);
            return;
        }
        if (sense != null && sense.last() == last && place(words, first, last, sense.value(), kind)) {
            drafts.add(Draft.name(first, last, EntityType.PLACE, sense.value().country(), "city"));
            return;
        }
        if (personInside(words, first, last)) {
            person(words, first, last, drafts);
            return;
        }
        switch (kind) {
            case "LOC" -> drafts.add(Draft.name(first, last, EntityType.PLACE, country(words, first, last), "tagger"));
            case "FAC" -> drafts.add(Draft.name(first, last, EntityType.FACILITY, country(words, first, last), "tagger"));
            case "ORG" -> drafts.add(Draft.name(first, last, EntityType.ORGANISATION, country(words, first, last), "tagger"));
            case "EVENT" -> drafts.add(Draft.name(first, last, EntityType.EVENT, Optional.empty(), "tagger"));
            case "NORP" -> drafts.add(Draft.name(first, last, EntityType.GROUP, Optional.empty(), "tagger"));
            default -> {
            }
        }
    }

    /** Whether a city that the tagger took for a club or body is the city by the words around it. */
    private static boolean place(Words words, int first, int last, Sense sense, String kind) {
        return sense.kind() == Kind.CITY && !sense.doubtful() && kind.equals("ORG")
                && (words.lower(last + 1).equals("'s") || words.lemma(first - 1).equals("visit")
                        || words.lower(first - 1).equals("in"));
    }

    /** Whether the words are a member's title and a full name ("Rep. Ann Lee"), or a name and "Jr.". */
    private boolean personInside(Words words, int first, int last) {
        var title = lexicon.title(words, first);
        if (title != null && title.last() < last && title.value().kind().equals("legislature")) {
            return last - title.last() < 4 && lexicon.givenName(words.plain(title.last() + 1));
        }
        return first < last && last - first < 4 && lexicon.suffix(words.plain(last)) && words.plain(last).endsWith(".");
    }

    private static int commaInPlace(Words words, int first, int last, String kind) {
        if (kind.equals("LOC")) {
            for (int i = first + 1; i < last; i++) {
                if (words.lower(i).equals(",")) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean fits(Sense sense, String kind) {
        if (sense.settled()) {
            return !sense.doubtful();
        }
        if (sense.kind() == Kind.CITY) {
            return kind.equals("LOC");
        }
        if (sense.kind() == Kind.ORGANISATION) {
            return kind.equals("ORG") || !sense.doubtful() && kind.equals("MISC");
        }
        return PARTS_OF_STATES.contains(kind) && !(sense.doubtful() && kind.equals("MISC"));
    }

    /** The country named in the words of an organisation or place. */
    private Optional<String> country(Words words, int first, int last) {
        for (int i = first; i <= last; i++) {
            var found = lexicon.sense(words, i);
            if (found != null && found.last() <= last && found.value().kind() != Kind.CITY
                    && found.value().kind() != Kind.ORGANISATION
                    && found.value().country().isPresent()) {
                return found.value().country();
            }
        }
        return Optional.empty();
    }
}
