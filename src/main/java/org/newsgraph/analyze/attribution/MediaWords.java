package org.newsgraph.analyze.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.Attribution.Medium;
import org.newsgraph.rules.Resources;
import org.newsgraph.rules.WordList;

/** The words for channels of speech: "on Twitter", "in a telephone call", "through a translator". Immutable. */
final class MediaWords {
    private record Entry(List<String> words, String kind) {
    }

    private static final Set<String> LEADING = Set.of("on", "in", "via", "through", "during", "over", "by", "at", "to", "with",
            "from");
    private static final Set<String> USING = Set.of("use", "issue", "release", "give", "send", "make", "post", "hold", "publish",
            "write", "deliver", "take");
    private static final Set<String> INNER = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART");
    private static final int REACH = 5;

    private final Map<String, List<Entry>> entries = new HashMap<>();

    private MediaWords() {
    }

    static MediaWords read(Resources resources) {
        MediaWords media = new MediaWords();
        for (WordList.Row row : WordList.read(resources, "lists/media.tsv").rows()) {
            List<String> words = List.of(row.cell(0).split(" "));
            media.entries.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(new Entry(words, row.cell(1)));
        }
        media.entries.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
        return media;
    }

    /** All channels named in a sentence, in text order. */
    List<Medium> in(Clause clause) {
        List<Medium> found = new ArrayList<>();
        for (int i = 0; i < clause.size(); i++) {
            for (Entry entry : entries.getOrDefault(clause.lemma(i).toLowerCase(java.util.Locale.ROOT), List.of())) {
                int begin = begin(clause, i);
                if (matches(clause, i, entry) && begin >= 0) {
                    found.add(new Medium(entry.kind(), clause.sentence().span(begin, i + entry.words().size() - 1)));
                    i += entry.words().size() - 1;
                    break;
                }
            }
        }
        return found;
    }

    private static boolean matches(Clause clause, int i, Entry entry) {
        if (i + entry.words().size() > clause.size() || clause.token(i).is("VERB")) {
            return false;
        }
        for (int k = 0; k < entry.words().size(); k++) {
            if (!clause.lemma(i + k).equalsIgnoreCase(entry.words().get(k))) {
                return false;
            }
        }
        return true;
    }

    /** Where the phrase begins behind the preposition or verb that makes it a channel, or -1. */
    private static int begin(Clause clause, int noun) {
        int begin = noun;
        while (begin > 0 && noun - begin < REACH && INNER.contains(clause.token(begin - 1).tag())) {
            begin--;
        }
        if (begin == 0) {
            return -1;
        }
        boolean led = clause.token(begin - 1).is("ADP") && LEADING.contains(clause.lemma(begin - 1));
        return led || USING.contains(clause.lemma(begin - 1)) ? begin : -1;
    }
}
