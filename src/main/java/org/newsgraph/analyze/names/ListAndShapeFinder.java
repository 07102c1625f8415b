package org.newsgraph.analyze.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.CleanText;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.FoundBy;
import org.newsgraph.model.Gender;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;

/** Names from lists and word shapes, made consistent over the article. Immutable, thread-safe. */
final class ListAndShapeFinder implements NameFinder {
    private static final String VERSION = "1";

    private final Lexicon lexicon;
    private final ListedNames listed;
    private final CapitalRuns runs;

    ListAndShapeFinder(Lexicon lexicon, ListedNames listed) {
        this.lexicon = lexicon;
        this.listed = listed;
        this.runs = new CapitalRuns(lexicon);
    }

    @Override
    public List<Mention.Named> find(CleanText text, List<Sentence> sentences) {
        List<Words> words = sentences.stream().map(Words::new).toList();
        List<List<Draft>> drafts = new ArrayList<>();
        Map<String, Gender> people = new HashMap<>();
        for (Words sentence : words) {
            List<Draft> found = merge(runs.find(sentence), listed.find(sentence));
            drafts.add(found);
            found.stream().filter(draft -> draft.type() == EntityType.PERSON)
                    .forEach(draft -> people.merge(sentence.plain(draft.last()), gender(sentence, draft),
                            (a, b) -> a == Gender.UNKNOWN ? b : a));
        }
        List<Mention.Named> mentions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Words sentence = words.get(i);
            for (Draft draft : withSurnames(sentence, drafts.get(i), people)) {
                mentions.add(mention(sentence, draft, people));
            }
        }
        return mentions;
    }

    private static List<Draft> merge(List<Draft> preferred, List<Draft> others) {
        List<Draft> merged = new ArrayList<>(preferred);
        for (Draft other : others) {
            if (preferred.stream().noneMatch(other::overlaps)) {
                merged.add(other);
            }
        }
        merged.sort(Comparator.comparingInt(Draft::first));
        return merged;
    }

    private static List<Draft> withSurnames(Words words, List<Draft> drafts, Map<String, Gender> people) {
        List<Draft> surnames = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.capital(i) && people.containsKey(words.plain(i))) {
                surnames.add(Draft.name(i, i, EntityType.PERSON, Optional.empty(), "surname-in-article"));
            }
        }
        return merge(drafts, surnames);
    }

    private Mention.Named mention(Words words, Draft draft, Map<String, Gender> people) {
        Sentence sentence = words.sentence();
        Gender gender = draft.type() == EntityType.PERSON
                ? people.getOrDefault(words.plain(draft.last()), Gender.UNKNOWN)
                : Gender.NEUTER;
        return new Mention.Named(sentence.span(draft.first(), draft.last()), sentence.index(), draft.type(), draft.as(),
                draft.country(), gender, new FoundBy("names", draft.rule(), VERSION));
    }

    private Gender gender(Words words, Draft draft) {
        var title = lexicon.title(words, draft.first());
        if (title != null && title.value().gender() != Gender.UNKNOWN) {
            return title.value().gender();
        }
        return lexicon.genderOf(words.plain(draft.first()));
    }
}
